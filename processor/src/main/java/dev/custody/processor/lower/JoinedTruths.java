package dev.custody.processor.lower;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Terminator;
import dev.custody.processor.program.Value;

/** Lowers {@code &} and {@code |} of truth values: both are evaluated before either decides. */
final class JoinedTruths {
  private JoinedTruths() {}

  /** Whether a condition is made of two that are both evaluated. */
  static boolean are(BinaryTree tree) {
    return tree.getKind() == Tree.Kind.AND || tree.getKind() == Tree.Kind.OR;
  }

  /** Ends the current block by going one of two ways. */
  static void branch(Body body, BinaryTree tree, int whenTrue, int whenFalse) {
    boolean all = tree.getKind() == Tree.Kind.AND;
    ExpressionTree left = tree.getLeftOperand();
    ExpressionTree right = tree.getRightOperand();
    Condition first = isTrue(body.conditions.place(left));
    Condition second = isTrue(body.conditions.place(right));
    int next = body.graph.newBlock();
    int yes = all ? next : whenTrue;
    int no = all ? whenFalse : next;
    body.graph.end(new Terminator.Branch(first, yes, no, body.source.at(left)));
    body.graph.start(next);
    body.graph.end(new Terminator.Branch(second, whenTrue, whenFalse, body.source.at(right)));
  }

  private static Condition isTrue(Place place) {
    return place == null ? new Condition.Opaque() : new Condition.Holds(place, Value.TRUE);
  }
}
