package dev.custody.processor.lower;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;

/**
 * How a loop counts a local variable up or down by a constant, which nothing else writes.
 *
 * @param first what the variable begins with; null if nobody can tell
 * @param step by how much each turn counts up; negative if it counts down
 * @param statements what a turn does before it counts
 * @param update how it counts
 */
record CountingHead(
    Tree loop,
    ExpressionTree condition,
    VariableElement index,
    ExpressionTree first,
    int step,
    List<? extends StatementTree> statements,
    StatementTree update) {

  /** Returns null if the loop is no such loop. */
  static CountingHead of(ForLoopTree tree, Body body) {
    if (tree.getCondition() == null || tree.getUpdate().size() != 1) {
      return null;
    }
    ExpressionTree update = Attribution.stripped(tree.getUpdate().get(0).getExpression());
    VariableElement index = counted(update, body);
    int step = step(update, body);
    VariableTree declared = index == null ? null : declaration(tree.getInitializer(), index, body);
    if (step == 0
        || declared == null
        || new WrittenVariables(body.source).in(tree.getStatement(), index)) {
      return null;
    }
    ExpressionTree first = declared.getInitializer();
    List<StatementTree> statements = List.of(tree.getStatement());
    StatementTree counts = tree.getUpdate().get(0);
    return new CountingHead(tree, tree.getCondition(), index, first, step, statements, counts);
  }

  private static VariableTree declaration(
      List<? extends StatementTree> initializers, VariableElement index, Body body) {
    for (StatementTree tree : initializers) {
      if (tree instanceof VariableTree variable && index.equals(body.source.element(tree))) {
        return variable;
      }
    }
    return null;
  }

  /**
   * A {@code while} counts in its last statement, which each turn comes by, and its variable is
   * there for nothing else.
   */
  static CountingHead of(WhileLoopTree tree, Body body) {
    List<? extends StatementTree> all =
        tree.getStatement() instanceof BlockTree block ? block.getStatements() : List.of();
    if (all.isEmpty()
        || !(all.get(all.size() - 1) instanceof ExpressionStatementTree last)
        || new Continues().in(tree.getStatement())) {
      return null;
    }
    ExpressionTree update = Attribution.stripped(last.getExpression());
    VariableElement index = counted(update, body);
    int step = step(update, body);
    ExpressionTree begins = index == null ? null : body.context.beginnings().get(index);
    if (step == 0
        || begins == null
        || !body.context.alterations().isWrittenOnce(index)
        || body.context.alterations().isNamedAfter(index, body.source.endOf(tree).offset())
        || isRepeatedSince(begins, body)) {
      return null;
    }
    ExpressionTree first = body.constants.of(begins) == null ? null : begins;
    List<? extends StatementTree> statements = all.subList(0, all.size() - 1);
    ExpressionTree condition = Attribution.stripped(tree.getCondition());
    return new CountingHead(tree, condition, index, first, step, statements, last);
  }

  /** Whether a loop is around this one that the variable is declared outside of. */
  private static boolean isRepeatedSince(ExpressionTree begins, Body body) {
    int from = body.source.at(begins).offset();
    for (Frame each = body.frame(); each != null; each = each.outer()) {
      if (each instanceof Frame.Target around
          && around.repeats()
          && body.source.at(around.tree()).offset() > from) {
        return true;
      }
    }
    return false;
  }

  /** By how much an update counts up; negative if it counts down, 0 if nobody can tell. */
  private static int step(ExpressionTree update, Body body) {
    return switch (update.getKind()) {
      case PREFIX_INCREMENT, POSTFIX_INCREMENT -> 1;
      case PREFIX_DECREMENT, POSTFIX_DECREMENT -> -1;
      case PLUS_ASSIGNMENT -> constant((CompoundAssignmentTree) update, body);
      case MINUS_ASSIGNMENT -> -constant((CompoundAssignmentTree) update, body);
      default -> 0;
    };
  }

  private static int constant(CompoundAssignmentTree update, Body body) {
    return body.constants.of(update.getExpression()) instanceof Integer number ? number : 0;
  }

  private static VariableElement counted(ExpressionTree update, Body body) {
    ExpressionTree counted =
        update instanceof UnaryTree step
            ? step.getExpression()
            : update instanceof CompoundAssignmentTree step ? step.getVariable() : null;
    VariableElement variable = counted == null ? null : body.source.variable(counted);
    boolean local = variable != null && variable.getKind() == ElementKind.LOCAL_VARIABLE;
    return local ? variable : null;
  }

  /** Finds jumps that may pass over the end of a turn. */
  private static final class Continues extends TreeScanner<Boolean, Void> {
    boolean in(Tree tree) {
      return Boolean.TRUE.equals(scan(tree, null));
    }

    @Override
    public Boolean visitContinue(ContinueTree tree, Void none) {
      return true;
    }

    @Override
    public Boolean reduce(Boolean one, Boolean other) {
      return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
    }
  }
}
