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
import dev.custody.processor.program.Term;
import dev.custody.processor.program.Value;
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
   * What an operator makes of local variables, or the length of an array; null if it is neither.
   */
  Place.Computed of(ExpressionTree tree) {
    ExpressionTree stripped = Attribution.stripped(tree);
    if (stripped instanceof MemberSelectTree select) {
      Local array = select.getIdentifier().contentEquals("length") ? array(select) : null;
      return array == null
          ? null
          : new Place.Computed(Place.Operator.LENGTH, List.of(array), false);
    }
    return stripped instanceof BinaryTree binary && operator(binary.getKind()) != null
        ? by(binary.getLeftOperand(), operator(binary.getKind()), binary.getRightOperand())
        : null;
  }

  /** What an operator makes of two operands; null if they are not of that kind. */
  Place.Computed by(ExpressionTree left, Place.Operator operator, ExpressionTree right) {
    Term one = operand(left);
    Term other = one == null ? null : operand(right);
    boolean constant = one instanceof Term.Constant && other instanceof Term.Constant;
    return other == null || constant ? null : computed(left, operator, List.of(one, other));
  }

  private Place.Computed computed(ExpressionTree left, Place.Operator operator, List<Term> terms) {
    boolean ofInt = body.source.type(left).getKind() == TypeKind.INT;
    return new Place.Computed(operator, terms, ofInt);
  }

  /** An operator whose results are the same for the same operands; null for any other. */
  static Place.Operator operator(Tree.Kind kind) {
    return switch (kind) {
      case AND, AND_ASSIGNMENT -> Place.Operator.AND;
      case OR, OR_ASSIGNMENT -> Place.Operator.OR;
      case XOR, XOR_ASSIGNMENT -> Place.Operator.XOR;
      case PLUS, PLUS_ASSIGNMENT -> Place.Operator.PLUS;
      case MINUS, MINUS_ASSIGNMENT -> Place.Operator.MINUS;
      case MULTIPLY, MULTIPLY_ASSIGNMENT -> Place.Operator.TIMES;
      case DIVIDE, DIVIDE_ASSIGNMENT -> Place.Operator.DIVIDED;
      case REMAINDER, REMAINDER_ASSIGNMENT -> Place.Operator.REMAINDER;
      case LEFT_SHIFT, LEFT_SHIFT_ASSIGNMENT -> Place.Operator.LEFT;
      case RIGHT_SHIFT, RIGHT_SHIFT_ASSIGNMENT -> Place.Operator.RIGHT;
      case UNSIGNED_RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT_ASSIGNMENT -> Place.Operator.UNSIGNED_RIGHT;
      default -> null;
    };
  }

  /**
   * What a comparison of two such operands asks; null if they are not of that kind. It is told as
   * {@code a < b} or {@code a == b}, whichever way the source puts it.
   */
  Condition.Holds comparison(BinaryTree tree) {
    Term left = operand(tree.getLeftOperand());
    Term right = left == null ? null : operand(tree.getRightOperand());
    if (right == null || left instanceof Term.Constant && right instanceof Term.Constant) {
      return null;
    }
    Set<Local> operands = new HashSet<>();
    addLocals(left, operands);
    addLocals(right, operands);
    if (left.equals(right)) {
      askedForNumbers.addAll(operands);
    }
    return switch (tree.getKind()) {
      case LESS_THAN -> holds(left, Place.Operator.LESS, right, less(tree, operands, true));
      case GREATER_THAN -> holds(right, Place.Operator.LESS, left, less(tree, operands, true));
      case LESS_THAN_EQUAL -> holds(right, Place.Operator.LESS, left, less(tree, operands, false));
      case GREATER_THAN_EQUAL ->
          holds(left, Place.Operator.LESS, right, less(tree, operands, false));
      case EQUAL_TO -> equal(left, right, true);
      case NOT_EQUAL_TO -> equal(left, right, false);
      default -> null;
    };
  }

  private static void addLocals(Term term, Set<Local> locals) {
    if (term instanceof Local local) {
      locals.add(local);
    } else if (term instanceof Place.Computed computed) {
      computed.operands().forEach(operand -> addLocals(operand, locals));
    }
  }

  private static Condition.Holds equal(Term left, Term right, boolean truth) {
    return left.toString().compareTo(right.toString()) <= 0
        ? holds(left, Place.Operator.EQUAL, right, Value.of(truth))
        : holds(right, Place.Operator.EQUAL, left, Value.of(truth));
  }

  /** Who has asked whether it is a number has seen to the other case. */
  private Value less(BinaryTree order, Set<Local> operands, boolean truth) {
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
      call.getArguments().forEach(each -> addLocals(operand(each), askedForNumbers));
    }
  }

  /** Whether an expression is a fraction, of which some are no numbers. */
  boolean isFloating(ExpressionTree tree) {
    TypeKind kind = body.source.type(tree).getKind();
    return kind == TypeKind.DOUBLE || kind == TypeKind.FLOAT;
  }

  private static Condition.Holds holds(
      Term left, Place.Operator operator, Term right, Value value) {
    return new Condition.Holds(new Place.Computed(operator, List.of(left, right), false), value);
  }

  /** What an expression is computed from, or is; null if it is neither constant nor local. */
  private Term operand(ExpressionTree tree) {
    ExpressionTree stripped = Attribution.stripped(tree);
    Object constant = body.constants.of(stripped);
    if (constant != null) {
      return constant instanceof Integer ? new Term.Constant(constant) : null;
    }
    String number = body.constants.digits(stripped);
    if (number != null) {
      return new Term.Constant(number);
    }
    Place.Computed computed = of(stripped);
    if (computed != null) {
      return computed;
    }
    TypeMirror type = body.source.type(stripped);
    boolean primitive = type.getKind().isPrimitive() && body.roles.of(type) == TypeRole.NUMBER;
    return primitive ? local(stripped) : null;
  }

  /** How long an array is that a variable denotes, whatever is in it; null for anything else. */
  Place.Computed length(ExpressionTree tree) {
    boolean length =
        Attribution.stripped(tree) instanceof MemberSelectTree select
            && select.getIdentifier().contentEquals("length")
            && body.source.type(select.getExpression()) instanceof ArrayType;
    Local array =
        length ? local(((MemberSelectTree) Attribution.stripped(tree)).getExpression()) : null;
    return array == null ? null : new Place.Computed(Place.Operator.LENGTH, List.of(array), false);
  }

  /** An array that nothing is tracked in: to ask for the length of another one is a use of it. */
  private Local array(MemberSelectTree select) {
    TypeMirror type = body.source.type(select.getExpression());
    boolean plain = type instanceof ArrayType && !body.roles.isTracked(type);
    return plain ? local(select.getExpression()) : null;
  }

  /** The local variable that an expression is; null if it is none that is followed at all. */
  Local local(ExpressionTree tree) {
    VariableElement variable = body.source.variable(Attribution.stripped(tree));
    if (variable == null) {
      return body.cells.of(tree);
    }
    return variable.getKind().isField()
        ? null
        : body.variables.lookUp(variable, body.source.at(tree));
  }
}
