package dev.custody.processor.lower;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.YieldTree;
import java.util.List;

/** Looks for statements that jump, wherever to. */
final class Jumps extends OwnCode<Boolean> {
  private Jumps() {}

  /** Whether a statement ends with a jump, so that what follows it is not reached through it. */
  static boolean isLeft(StatementTree tree) {
    if (tree instanceof BlockTree block) {
      List<? extends StatementTree> all = block.getStatements();
      return !all.isEmpty() && isLeft(all.get(all.size() - 1));
    }
    return tree instanceof ThrowTree
        || tree instanceof ReturnTree
        || tree instanceof BreakTree
        || tree instanceof ContinueTree
        || tree instanceof YieldTree;
  }

  static boolean areIn(Tree tree) {
    return Boolean.TRUE.equals(new Jumps().scan(tree, null));
  }

  @Override
  public Boolean reduce(Boolean one, Boolean other) {
    return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
  }

  @Override
  public Boolean visitReturn(ReturnTree tree, Void none) {
    return true;
  }

  @Override
  public Boolean visitBreak(BreakTree tree, Void none) {
    return true;
  }

  @Override
  public Boolean visitContinue(ContinueTree tree, Void none) {
    return true;
  }

  @Override
  public Boolean visitYield(YieldTree tree, Void none) {
    return true;
  }
}
