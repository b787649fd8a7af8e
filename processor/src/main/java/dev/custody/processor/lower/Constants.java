package dev.custody.processor.lower;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.SimpleTreeVisitor;
import dev.custody.processor.program.Value;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/**
 * Evaluates constant expressions of truth values and whole numbers, as far as branches are decided
 * by them. Anything else is no constant here, and neither is a number that an {@code int} has not
 * ample room for: paths know ranges of {@code int}s, whose ends stand for any {@code long} beyond.
 */
final class Constants extends SimpleTreeVisitor<Object, Void> {
  private static final long LARGEST = 1 << 30;

  private final Attribution source;

  Constants(Attribution source) {
    this.source = source;
  }

  /** A {@link Boolean} or an {@link Integer}; null if the expression is no such constant. */
  Object of(ExpressionTree tree) {
    return visit(tree, null);
  }

  /** The same as a value; null if there is none. */
  Value value(ExpressionTree tree) {
    Object constant = of(tree);
    if (constant instanceof Boolean truth) {
      return Value.of(truth);
    }
    return constant instanceof Integer number ? Value.of(number) : null;
  }

  /** Any constant that a variable can be compared with; null if the expression is none. */
  Value known(ExpressionTree tree) {
    Value value = value(tree);
    return value == null ? name(tree) : value;
  }

  /** The same, or null, as a variable may hold it. */
  Value orNull(ExpressionTree tree) {
    return isNull(tree) ? Value.NULL : known(tree);
  }

  /** A constant number of any type and size in digits; null if the expression is none. */
  String digits(ExpressionTree tree) {
    ExpressionTree stripped = Attribution.stripped(tree);
    if (stripped instanceof UnaryTree unary && unary.getKind() == Tree.Kind.UNARY_MINUS) {
      String positive = digits(unary.getExpression());
      return positive == null ? null : "-" + positive;
    }
    Object constant = null;
    if (stripped instanceof LiteralTree literal) {
      constant = literal.getValue();
    } else if (stripped instanceof IdentifierTree || stripped instanceof MemberSelectTree) {
      boolean variable = source.element(stripped) instanceof VariableElement;
      constant = variable ? ((VariableElement) source.element(stripped)).getConstantValue() : null;
    }
    if (!(constant instanceof Number number)) {
      return null;
    }
    boolean whole = number.longValue() == number.doubleValue() && !(number instanceof Long);
    return whole ? Long.toString(number.longValue()) : number.toString();
  }

  /** An enum constant or a string; null if the expression is neither. */
  Value name(ExpressionTree tree) {
    ExpressionTree stripped = Attribution.stripped(tree);
    Object text = stripped instanceof LiteralTree literal ? literal.getValue() : null;
    boolean named = stripped instanceof IdentifierTree || stripped instanceof MemberSelectTree;
    if (named && source.element(stripped) instanceof VariableElement constant) {
      boolean isEnum = constant.getKind() == ElementKind.ENUM_CONSTANT;
      text = isEnum ? constant.getSimpleName().toString() : constant.getConstantValue();
    }
    return text instanceof String name ? new Value(new Value.Name(name), true) : null;
  }

  static boolean isNull(ExpressionTree tree) {
    ExpressionTree stripped = Attribution.stripped(tree);
    if (stripped instanceof TypeCastTree cast) {
      return isNull(cast.getExpression());
    }
    return stripped.getKind() == Tree.Kind.NULL_LITERAL;
  }

  @Override
  public Object visitLiteral(LiteralTree literal, Void none) {
    return narrowed(literal.getValue());
  }

  private static Object narrowed(Object constant) {
    if (constant instanceof Character letter) {
      return (int) letter;
    } else if (constant instanceof Short || constant instanceof Byte) {
      return ((Number) constant).intValue();
    } else if (constant instanceof Long number) {
      return fitting(number);
    }
    return constant instanceof Boolean || constant instanceof Integer ? constant : null;
  }

  private static Object fitting(long number) {
    return Math.abs(number) <= LARGEST ? (Object) (int) number : null;
  }

  @Override
  public Object visitParenthesized(ParenthesizedTree tree, Void none) {
    return of(tree.getExpression());
  }

  @Override
  public Object visitIdentifier(IdentifierTree tree, Void none) {
    return constant(tree);
  }

  @Override
  public Object visitMemberSelect(MemberSelectTree tree, Void none) {
    return constant(tree);
  }

  private Object constant(ExpressionTree name) {
    return source.element(name) instanceof VariableElement variable
        ? narrowed(variable.getConstantValue())
        : null;
  }

  @Override
  public Object visitTypeCast(TypeCastTree tree, Void none) {
    TypeKind kind = source.type(tree) == null ? TypeKind.NONE : source.type(tree).getKind();
    boolean whole = kind == TypeKind.INT || kind == TypeKind.LONG;
    return whole ? of(tree.getExpression()) : null;
  }

  @Override
  public Object visitConditionalExpression(ConditionalExpressionTree tree, Void none) {
    if (of(tree.getCondition()) instanceof Boolean which) {
      return of(which ? tree.getTrueExpression() : tree.getFalseExpression());
    }
    return null;
  }

  @Override
  public Object visitUnary(UnaryTree tree, Void none) {
    switch (tree.getKind()) {
      case LOGICAL_COMPLEMENT, UNARY_MINUS, UNARY_PLUS, BITWISE_COMPLEMENT -> {}
      default -> {
        return null;
      }
    }
    Object operand = of(tree.getExpression());
    if (operand instanceof Boolean truth) {
      return !truth;
    } else if (!(operand instanceof Integer)) {
      return null;
    }
    int number = (Integer) operand;
    return switch (tree.getKind()) {
      case UNARY_MINUS -> -number;
      case BITWISE_COMPLEMENT -> ~number;
      default -> number;
    };
  }

  @Override
  public Object visitBinary(BinaryTree tree, Void none) {
    Object left = of(tree.getLeftOperand());
    if (left == null) {
      return null;
    }
    Object right = of(tree.getRightOperand());
    if (left instanceof Boolean one) {
      return logical(tree.getKind(), one, right);
    }
    if (!(right instanceof Integer)) {
      return null;
    }
    int one = (Integer) left;
    int two = (Integer) right;
    boolean wide = source.type(tree) != null && source.type(tree).getKind() == TypeKind.LONG;
    return wide ? wide(tree.getKind(), one, two) : arithmetic(tree.getKind(), one, two);
  }

  private static Object wide(Tree.Kind operator, long left, long right) {
    return switch (operator) {
      case PLUS -> fitting(left + right);
      case MINUS -> fitting(left - right);
      case MULTIPLY -> fitting(left * right);
      default -> null;
    };
  }

  private static Object logical(Tree.Kind operator, boolean left, Object right) {
    if (operator == Tree.Kind.CONDITIONAL_AND && !left) {
      return false;
    } else if (operator == Tree.Kind.CONDITIONAL_OR && left) {
      return true;
    } else if (!(right instanceof Boolean)) {
      return null;
    }
    boolean other = (Boolean) right;
    return switch (operator) {
      case CONDITIONAL_AND, AND -> left && other;
      case CONDITIONAL_OR, OR -> left || other;
      case EQUAL_TO -> left == other;
      case NOT_EQUAL_TO, XOR -> left != other;
      default -> null;
    };
  }

  private static Object arithmetic(Tree.Kind operator, int left, int right) {
    return switch (operator) {
      case PLUS -> left + right;
      case MINUS -> left - right;
      case MULTIPLY -> left * right;
      case DIVIDE -> right == 0 ? null : (Object) (left / right);
      case REMAINDER -> right == 0 ? null : (Object) (left % right);
      case LEFT_SHIFT -> left << right;
      case RIGHT_SHIFT -> left >> right;
      case UNSIGNED_RIGHT_SHIFT -> left >>> right;
      case AND -> left & right;
      case OR -> left | right;
      case XOR -> left ^ right;
      case EQUAL_TO -> left == right;
      case NOT_EQUAL_TO -> left != right;
      case LESS_THAN -> left < right;
      case LESS_THAN_EQUAL -> left <= right;
      case GREATER_THAN -> left > right;
      case GREATER_THAN_EQUAL -> left >= right;
      default -> null;
    };
  }
}
