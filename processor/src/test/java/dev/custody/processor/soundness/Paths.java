package dev.custody.processor.soundness;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Changes one node somewhere in a tree. */
final class Paths {
  private final Predicate<Node> which;
  private final UnaryOperator<Node> change;
  private int left;

  private Paths(Predicate<Node> which, int index, UnaryOperator<Node> change) {
    this.which = which;
    this.change = change;
    this.left = index;
  }

  /** The tree with the change made to the node that is the given one among those accepted. */
  static Node changed(Node root, Predicate<Node> which, int index, UnaryOperator<Node> change) {
    return new Paths(which, index, change).visit(root);
  }

  private Node visit(Node node) {
    if (left < 0) {
      return node;
    }
    if (which.test(node) && left-- == 0) {
      return change.apply(node);
    }
    for (int i = 0; i < node.parts().size() && left >= 0; i++) {
      Node before = node.parts().get(i);
      Node after = visit(before);
      if (after != before) {
        return node.with(i, after);
      }
    }
    return node;
  }
}
