package dev.custody.processor.lower;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import dev.custody.processor.program.Place;

/**
 * Numbers that a condition changes and asks for at once: {@code if (--left == 0)}. What is compared
 * is the variable itself, or what it held before.
 */
final class ChangedNumbers {
  private final Body body;

  ChangedNumbers(Body body) {
    this.body = body;
  }

  /**
   * Evaluates such an expression and says what it yields; null if it is none, and not evaluated.
   */
  Place place(ExpressionTree tree) {
    if (tree instanceof MethodInvocationTree call) {
      return AtomicVariable.yielded(body, call);
    } else if (tree instanceof CompoundAssignmentTree assignment) {
      return isPlain(assignment.getVariable()) && isNumber(assignment.getVariable())
          ? after(assignment.getVariable(), tree)
          : null;
    }
    return tree instanceof UnaryTree unary && isPlain(unary.getExpression())
        ? place(unary, unary.getExpression())
        : null;
  }

  private Place place(UnaryTree tree, ExpressionTree variable) {
    return switch (tree.getKind()) {
      case PREFIX_INCREMENT, PREFIX_DECREMENT -> after(variable, tree);
      case POSTFIX_INCREMENT, POSTFIX_DECREMENT ->
          body.places.isHeld(variable) ? before(variable, tree) : null;
      default -> null;
    };
  }

  private Place after(ExpressionTree variable, ExpressionTree change) {
    body.expressions.effect(change);
    return body.places.of(variable);
  }

  private Place before(ExpressionTree variable, ExpressionTree change) {
    Place before = body.expressions.value(variable);
    body.expressions.effect(change);
    return before;
  }

  private boolean isNumber(ExpressionTree variable) {
    return switch (body.source.type(variable).getKind()) {
      case INT, LONG, SHORT, BYTE -> true;
      default -> false;
    };
  }

  /** Whether to name it twice is to evaluate it once. */
  private boolean isPlain(ExpressionTree tree) {
    ExpressionTree variable = Attribution.stripped(tree);
    if (variable instanceof ArrayAccessTree access) {
      return Attribution.stripped(access.getExpression()) instanceof IdentifierTree
          && body.constants.of(access.getIndex()) != null;
    }
    return variable instanceof IdentifierTree
        || variable instanceof MemberSelectTree select
            && Attribution.stripped(select.getExpression()).getKind() == Tree.Kind.IDENTIFIER;
  }
}
