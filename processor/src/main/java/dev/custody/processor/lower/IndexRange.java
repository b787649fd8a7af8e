package dev.custody.processor.lower;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import dev.custody.processor.program.Loop.Range;
import javax.lang.model.element.VariableElement;

/**
 * Reads from the head of a counting loop which elements it passes by, as far as the head shows
 * that.
 */
final class IndexRange {
  private final Body body;
  private final ElementCount count;

  /**
   * @param count tells how many elements the container has that the index selects from
   */
  IndexRange(Body body, ElementCount count) {
    this.body = body;
    this.count = count;
  }

  /** What the condition compares the index with, which stands on the left then. */
  private record Bound(Tree.Kind operator, ExpressionTree tree) {}

  Range of(CountingHead head) {
    if (Math.abs(head.step()) > 1) {
      return Range.NOT_EACH;
    }
    ExpressionTree first = head.first();
    Bound last = bound(head.index(), Attribution.stripped(head.condition()));
    if (first == null) {
      return Range.SOME;
    }
    return head.step() > 0 ? upwards(first, last) : downwards(first, last);
  }

  private Bound bound(VariableElement index, ExpressionTree condition) {
    if (!(condition instanceof BinaryTree comparison)) {
      return null;
    } else if (index.equals(body.source.variable(comparison.getLeftOperand()))) {
      return new Bound(comparison.getKind(), comparison.getRightOperand());
    } else if (index.equals(body.source.variable(comparison.getRightOperand()))) {
      return new Bound(mirrored(comparison.getKind()), comparison.getLeftOperand());
    }
    return null;
  }

  private static Tree.Kind mirrored(Tree.Kind operator) {
    return switch (operator) {
      case LESS_THAN -> Tree.Kind.GREATER_THAN;
      case LESS_THAN_EQUAL -> Tree.Kind.GREATER_THAN_EQUAL;
      case GREATER_THAN -> Tree.Kind.LESS_THAN;
      case GREATER_THAN_EQUAL -> Tree.Kind.LESS_THAN_EQUAL;
      default -> operator;
    };
  }

  private Range upwards(ExpressionTree first, Bound last) {
    Integer from = constant(first);
    if (from == null || from < 0) {
      return Range.SOME;
    } else if (from > 0) {
      return Range.NOT_FIRST;
    }
    Integer less = last == null ? null : count.lessThanAll(last.tree());
    if (less == null) {
      return Range.WITH_FIRST;
    }
    return switch (last.operator()) {
      case LESS_THAN, NOT_EQUAL_TO -> upTo(less);
      case LESS_THAN_EQUAL -> upTo(less - 1);
      default -> Range.WITH_FIRST;
    };
  }

  /** From the first one to the last, or so many before it. */
  private static Range upTo(int less) {
    return less == 0 ? Range.ALL : less > 0 ? Range.NOT_LAST : Range.WITH_FIRST;
  }

  private Range downwards(ExpressionTree first, Bound last) {
    Integer bound = last == null ? null : constant(last.tree());
    Integer to =
        bound == null
            ? null
            : switch (last.operator()) {
              case GREATER_THAN, NOT_EQUAL_TO -> bound + 1;
              case GREATER_THAN_EQUAL -> bound;
              default -> null;
            };
    if (to != null && to > 0) {
      return Range.NOT_FIRST;
    }
    Integer less = count.lessThanAll(first);
    if (less != null && less > 1) {
      return Range.NOT_LAST;
    } else if (to == null || to < 0) {
      return Range.SOME;
    }
    return less == null ? Range.WITH_FIRST : upTo(less - 1);
  }

  private Integer constant(ExpressionTree tree) {
    return body.constants.of(tree) instanceof Integer number ? number : null;
  }
}
