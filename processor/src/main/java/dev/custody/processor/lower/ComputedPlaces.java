package dev.custody.processor.lower;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import dev.custody.processor.contract.TypeRole;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * What is computed from local variables alone has the same value until one of them is written:
 * {@code flags & OPEN}, {@code size > limit}. It is a place of its own, so that asking again gives
 * the same answer.
 */
final class ComputedPlaces {
  /**
   * Of two fractions, one may be less than the other, or not less, or neither: one is no number.
   */
  private static final Value LESS = new Value(new Value.Name("less"), true);

  private static final Value NOT_LESS = new Value(new Value.Name("not less"), true);

  private final Body body;
  private final Set<Local> askedForNumbers = new HashSet<>();

  ComputedPlaces(Body body) {
    this.body = body;
  }

  /**
   * The place that an operator on whole numbers makes, or the length of an array; null if it is
   * neither.
   */
  Place.Computed of(ExpressionTree tree) {
    ExpressionTree stripped = Attribution.stripped(tree);
    if (stripped instanceof MemberSelectTree select) {
      Local array = select.getIdentifier().contentEquals("length") ? array(select) : null;
      return array == null ? null : new Place.Computed(array + ".length", List.of(array));
    }
    if (!(stripped instanceof BinaryTree binary) || operator(binary.getKind()) == null) {
      return null;
    }
    Place.Operation operation = operation(binary);
    if (operation != null) {
      return Place.Computed.by(operation);
    }
    List<Local> operands = new ArrayList<>();
    String left = operand(binary.getLeftOperand(), operands);
    String right = operand(binary.getRightOperand(), operands);
    return left == null || right == null || operands.isEmpty()
        ? null
        : new Place.Computed(left + operator(binary.getKind()) + right, operands);
  }

  /** An operation on a variable and a constant; null if it is something else. */
  private Place.Operation operation(BinaryTree tree) {
    Place.Operator operator = known(tree.getKind());
    boolean variable = body.source.variable(tree.getLeftOperand()) != null;
    return operator == null || !variable
        ? null
        : operation(tree.getLeftOperand(), operator, tree.getRightOperand());
  }

  /** An operation on an {@code int} variable and a constant; null if it is none. */
  Place.Operation operation(ExpressionTree left, Place.Operator operator, ExpressionTree right) {
    boolean whole = body.source.type(left).getKind() == TypeKind.INT;
    Local number = whole && body.constants.of(left) == null ? local(left) : null;
    return number != null && body.constants.of(right) instanceof Integer constant
        ? new Place.Operation(operator, number, constant)
        : null;
  }

  /** An operator whose results are computed; null for any other. */
  static Place.Operator known(Tree.Kind kind) {
    return switch (kind) {
      case AND, AND_ASSIGNMENT -> Place.Operator.AND;
      case OR, OR_ASSIGNMENT -> Place.Operator.OR;
      case XOR, XOR_ASSIGNMENT -> Place.Operator.XOR;
      case PLUS, PLUS_ASSIGNMENT -> Place.Operator.PLUS;
      case MINUS, MINUS_ASSIGNMENT -> Place.Operator.MINUS;
      default -> null;
    };
  }

  /**
   * What a comparison of two such operands asks; null if they are not of that kind. It is told as
   * {@code a < b} or {@code a == b}, whichever way the source puts it.
   */
  Condition.Holds comparison(BinaryTree tree) {
    List<Local> operands = new ArrayList<>();
    String left = operand(tree.getLeftOperand(), operands);
    String right = left == null ? null : operand(tree.getRightOperand(), operands);
    if (right == null || operands.isEmpty()) {
      return null;
    }
    if (left.equals(right)) {
      askedForNumbers.addAll(operands);
    }
    return switch (tree.getKind()) {
      case LESS_THAN -> holds(left, "<", right, operands, less(tree, operands, true));
      case GREATER_THAN -> holds(right, "<", left, operands, less(tree, operands, true));
      case LESS_THAN_EQUAL -> holds(right, "<", left, operands, less(tree, operands, false));
      case GREATER_THAN_EQUAL -> holds(left, "<", right, operands, less(tree, operands, false));
      case EQUAL_TO -> equal(left, right, operands, true);
      case NOT_EQUAL_TO -> equal(left, right, operands, false);
      default -> null;
    };
  }

  private static Condition.Holds equal(
      String left, String right, List<Local> operands, boolean truth) {
    return left.compareTo(right) <= 0
        ? holds(left, "==", right, operands, Value.of(truth))
        : holds(right, "==", left, operands, Value.of(truth));
  }

  /** Who has asked whether it is a number has seen to the other case. */
  private Value less(BinaryTree order, List<Local> operands, boolean truth) {
    boolean floating = isFloating(order.getLeftOperand()) || isFloating(order.getRightOperand());
    if (!floating) {
      return Value.of(truth);
    } else if (operands.stream().anyMatch(askedForNumbers::contains)) {
      return truth ? LESS : LESS.negated();
    }
    return truth ? LESS : NOT_LESS;
  }

  /** Remembers whether a call asks a variable for being a number, as {@code isNaN} does. */
  void asked(MethodInvocationTree call) {
    Element method = body.source.element(call);
    if (method != null
        && (method.getSimpleName().contentEquals("isNaN")
            || method.getSimpleName().contentEquals("isFinite"))) {
      List<Local> operands = new ArrayList<>();
      call.getArguments().forEach(each -> operand(each, operands));
      askedForNumbers.addAll(operands);
    }
  }

  /** Whether an expression is a fraction, of which some are no numbers. */
  boolean isFloating(ExpressionTree tree) {
    TypeKind kind = body.source.type(tree).getKind();
    return kind == TypeKind.DOUBLE || kind == TypeKind.FLOAT;
  }

  private static Condition.Holds holds(
      String left, String operator, String right, List<Local> operands, Value value) {
    return new Condition.Holds(
        new Place.Computed(left + " " + operator + " " + right, operands), value);
  }

  /** An operand in words that tell it from all others; null if it is none. */
  private String operand(ExpressionTree tree, List<Local> operands) {
    ExpressionTree stripped = Attribution.stripped(tree);
    Object constant = body.constants.of(stripped);
    if (constant != null) {
      return constant instanceof Integer ? constant.toString() : null;
    }
    String number = body.constants.digits(stripped);
    if (number != null) {
      return number;
    }
    Place.Computed computed = of(stripped);
    if (computed != null) {
      operands.addAll(computed.of());
      return computed.toString();
    }
    TypeMirror type = body.source.type(stripped);
    boolean primitive = type.getKind().isPrimitive() && body.roles.of(type) == TypeRole.NUMBER;
    Local local = primitive ? local(stripped) : null;
    if (local == null) {
      return null;
    }
    operands.add(local);
    return local.toString();
  }

  /** An array that nothing is tracked in: to ask for the length of another one is a use of it. */
  private Local array(MemberSelectTree select) {
    TypeMirror type = body.source.type(select.getExpression());
    boolean plain = type instanceof ArrayType && !body.roles.isTracked(type);
    return plain ? local(select.getExpression()) : null;
  }

  private Local local(ExpressionTree tree) {
    VariableElement variable = body.source.variable(tree);
    return variable == null || variable.getKind().isField()
        ? null
        : body.variables.lookUp(variable, body.source.at(tree));
  }

  private static String operator(Tree.Kind kind) {
    return switch (kind) {
      case AND -> " & ";
      case OR -> " | ";
      case XOR -> " ^ ";
      case PLUS -> " + ";
      case MINUS -> " - ";
      case REMAINDER -> " % ";
      case RIGHT_SHIFT -> " >> ";
      case UNSIGNED_RIGHT_SHIFT -> " >>> ";
      default -> null;
    };
  }
}
