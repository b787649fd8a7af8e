package dev.custody.processor.lower;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Terminator;
import dev.custody.processor.program.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Lowers conditions to edges that carry a fact. */
final class ConditionLowering {
  private final Body body;
  private final GraphBuilder graph;

  ConditionLowering(Body body) {
    this.body = body;
    this.graph = body.graph;
  }

  /** Ends the current block by going one of two ways. */
  void branch(ExpressionTree condition, int whenTrue, int whenFalse) {
    ExpressionTree tree = Attribution.stripped(condition);
    if (tree instanceof MethodInvocationTree call) {
      body.computed.asked(call);
    }
    if (body.constants.of(tree) instanceof Boolean constant) {
      graph.goTo(constant ? whenTrue : whenFalse);
    } else if (tree instanceof UnaryTree not && not.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
      branch(not.getExpression(), whenFalse, whenTrue);
    } else if (tree instanceof ConditionalExpressionTree choice) {
      choice(choice, whenTrue, whenFalse);
    } else if (tree instanceof InstanceOfTree test) {
      body.patterns.test(test, whenTrue, whenFalse);
    } else if (tree instanceof BinaryTree binary && isDecided(binary.getKind())) {
      binary(binary, whenTrue, whenFalse);
    } else if (tree instanceof BinaryTree binary && JoinedTruths.are(binary)) {
      JoinedTruths.branch(body, binary, whenTrue, whenFalse);
    } else if (tree instanceof MethodInvocationTree call && isNullTest(call)) {
      boolean positive = body.source.element(call).getSimpleName().contentEquals("isNull");
      Value value = positive ? Value.NULL : Value.NON_NULL;
      holds(call.getArguments().get(0), value, tree, whenTrue, whenFalse);
    } else if (tree instanceof MethodInvocationTree call && optional(call) != null) {
      boolean positive = body.source.element(call).getSimpleName().contentEquals("isPresent");
      Value value = positive ? Value.NON_NULL : Value.NULL;
      holds(optional(call), value, tree, whenTrue, whenFalse);
    } else if (tree instanceof MethodInvocationTree call && equalsName(call) != null) {
      ExpressionTree name = equalsName(call);
      ExpressionTree receiver = ((MemberSelectTree) call.getMethodSelect()).getExpression();
      ExpressionTree other = name == receiver ? call.getArguments().get(0) : receiver;
      holds(other, body.constants.name(name), tree, whenTrue, whenFalse);
    } else if (!(tree instanceof MethodInvocationTree call
        && AtomicVariable.branch(body, call, whenTrue, whenFalse))) {
      holds(tree, Value.TRUE, tree, whenTrue, whenFalse);
    }
  }

  /** In {@code mode.equals("r")} and {@code "r".equals(mode)} the constant; else null. */
  private ExpressionTree equalsName(MethodInvocationTree call) {
    if (call.getArguments().size() != 1
        || !(call.getMethodSelect() instanceof MemberSelectTree select)
        || !select.getIdentifier().contentEquals("equals")) {
      return null;
    }
    ExpressionTree argument = call.getArguments().get(0);
    ExpressionTree receiver = select.getExpression();
    boolean named = body.constants.name(argument) != null && isVariable(receiver);
    boolean names = body.constants.name(receiver) != null && isVariable(argument);
    return named ? argument : names ? receiver : null;
  }

  private boolean isVariable(ExpressionTree tree) {
    return body.source.variable(tree) != null
        && body.constants.name(tree) == null
        && body.roles.hasLocal(body.source.type(tree));
  }

  /** Whether an operator makes a truth value that is told by going one of two ways. */
  static boolean isDecided(Tree.Kind operator) {
    return switch (operator) {
      case CONDITIONAL_AND, CONDITIONAL_OR -> true;
      case EQUAL_TO, NOT_EQUAL_TO -> true;
      case LESS_THAN, LESS_THAN_EQUAL, GREATER_THAN, GREATER_THAN_EQUAL -> true;
      default -> false;
    };
  }

  private void choice(ConditionalExpressionTree choice, int whenTrue, int whenFalse) {
    int first = graph.newBlock();
    int second = graph.newBlock();
    branch(choice.getCondition(), first, second);
    graph.start(first);
    branch(choice.getTrueExpression(), whenTrue, whenFalse);
    graph.start(second);
    branch(choice.getFalseExpression(), whenTrue, whenFalse);
  }

  private void binary(BinaryTree tree, int whenTrue, int whenFalse) {
    switch (tree.getKind()) {
      case CONDITIONAL_AND, CONDITIONAL_OR:
        sequence(tree, whenTrue, whenFalse);
        return;
      case EQUAL_TO, NOT_EQUAL_TO:
        equality(tree, whenTrue, whenFalse);
        return;
      default:
        order(tree, whenTrue, whenFalse);
    }
  }

  /** Each operand is looked at only if those before it have not decided; there may be many. */
  private void sequence(BinaryTree tree, int whenTrue, int whenFalse) {
    boolean all = tree.getKind() == Tree.Kind.CONDITIONAL_AND;
    Deque<ExpressionTree> operands = new ArrayDeque<>();
    ExpressionTree left = tree;
    while (left instanceof BinaryTree binary && binary.getKind() == tree.getKind()) {
      operands.push(binary.getRightOperand());
      left = Attribution.stripped(binary.getLeftOperand());
    }
    operands.push(left);
    ExpressionTree last = operands.removeLast();
    for (ExpressionTree operand : operands) {
      int next = graph.newBlock();
      branch(operand, all ? next : whenTrue, all ? whenFalse : next);
      graph.start(next);
    }
    branch(last, whenTrue, whenFalse);
  }

  /** The outcome is that of the source, {@code !=} included: a chain of custody tells it. */
  private void equality(BinaryTree tree, int whenTrue, int whenFalse) {
    boolean equal = tree.getKind() == Tree.Kind.EQUAL_TO;
    ExpressionTree left = tree.getLeftOperand();
    ExpressionTree right = tree.getRightOperand();
    Value leftConstant = constant(left);
    Value rightConstant = constant(right);
    if (leftConstant != null && leftConstant.equals(rightConstant)) {
      graph.goTo(equal ? whenTrue : whenFalse);
    } else if (rightConstant != null) {
      Value value = equal ? rightConstant : rightConstant.negated();
      holds(left, value, tree, whenTrue, whenFalse);
    } else if (leftConstant != null) {
      Value value = equal ? leftConstant : leftConstant.negated();
      holds(right, value, tree, whenTrue, whenFalse);
    } else {
      same(tree, equal, whenTrue, whenFalse);
    }
  }

  private Value constant(ExpressionTree tree) {
    if (Constants.isNull(tree)) {
      return Value.NULL;
    }
    return body.constants.known(tree);
  }

  private void same(BinaryTree tree, boolean equal, int whenTrue, int whenFalse) {
    Condition.Holds comparison = comparison(tree);
    if (comparison != null) {
      end(comparison, whenTrue, whenFalse, tree);
      return;
    }
    ExpressionTree other = besideImmortal(tree);
    if (other != null) {
      immortal(other, tree, equal, whenTrue, whenFalse);
      return;
    }
    Place left = place(tree.getLeftOperand());
    Place right = place(tree.getRightOperand());
    boolean known = left != null && right != null && canBeNull(tree.getLeftOperand());
    if (!known) {
      end(new Condition.Opaque(), whenTrue, whenFalse, tree);
    } else if (equal) {
      end(new Condition.Same(left, right), whenTrue, whenFalse, tree);
    } else {
      // The condition is not the one in the source, so that its outcome is not told.
      Condition same = new Condition.Same(left, right);
      graph.end(new Terminator.Branch(same, whenFalse, whenTrue, null));
    }
  }

  /** What is compared with a constant that is never deallocated; null if neither operand is one. */
  private ExpressionTree besideImmortal(BinaryTree tree) {
    boolean left = body.places.isImmortal(tree.getLeftOperand());
    boolean right = body.places.isImmortal(tree.getRightOperand());
    return left == right ? null : left ? tree.getRightOperand() : tree.getLeftOperand();
  }

  /** Whoever is the constant owes nothing, as what passes a test against what is not counted. */
  private void immortal(
      ExpressionTree compared, BinaryTree tree, boolean equal, int whenTrue, int whenFalse) {
    Place place = place(compared);
    if (place == null) {
      end(new Condition.Opaque(), whenTrue, whenFalse, tree);
      return;
    }
    Condition same =
        new Condition.Tests(
            place, Condition.Proof.NOT_COUNTED, Condition.Proof.NOTHING, body.source.text(tree));
    if (equal) {
      end(same, whenTrue, whenFalse, tree);
    } else {
      // The condition is not the one in the source, so that its outcome is not told.
      graph.end(new Terminator.Branch(same, whenFalse, whenTrue, null));
    }
  }

  private boolean canBeNull(ExpressionTree tree) {
    TypeMirror type = body.source.type(tree);
    return type != null && !type.getKind().isPrimitive();
  }

  /** Branches on whether an expression has a constant's value. */
  private void holds(ExpressionTree tree, Value value, Tree at, int whenTrue, int whenFalse) {
    if (value.constant() instanceof Boolean truth && tree != at) {
      branch(tree, truth ? whenTrue : whenFalse, truth ? whenFalse : whenTrue);
      return;
    }
    ExpressionTree tested = LombokTrees.tested(tree);
    Place place = place(tested);
    boolean chance = isChance(tested);
    Condition condition =
        place == null || chance ? new Condition.Opaque(chance) : new Condition.Holds(place, value);
    if (tested == tree) {
      end(condition, whenTrue, whenFalse, at);
    } else {
      // Nobody wrote this test, so that its outcome is not told.
      graph.end(new Terminator.Branch(condition, whenTrue, whenFalse, null));
    }
  }

  private void order(BinaryTree tree, int whenTrue, int whenFalse) {
    ExpressionTree compared = tree.getLeftOperand();
    Object bound = body.constants.of(tree.getRightOperand());
    boolean less = isLess(tree.getKind());
    if (bound == null) {
      bound = body.constants.of(tree.getLeftOperand());
      compared = tree.getRightOperand();
      less = !less;
    }
    // There are more fractions between two whole numbers than a range of those tells.
    if (!(bound instanceof Integer number) || body.computed.isFloating(compared)) {
      unbounded(tree, whenTrue, whenFalse);
      return;
    }
    Place place = place(compared);
    Condition condition = place == null ? null : compares(place, less, orEqual(tree), number);
    end(condition == null ? new Condition.Opaque() : condition, whenTrue, whenFalse, tree);
  }

  private void unbounded(BinaryTree tree, int whenTrue, int whenFalse) {
    Condition comparison = comparison(tree);
    if (comparison == null) {
      body.expressions.use(tree.getLeftOperand());
      body.expressions.use(tree.getRightOperand());
      comparison = new Condition.Opaque();
    }
    end(comparison, whenTrue, whenFalse, tree);
  }

  private static boolean isLess(Tree.Kind operator) {
    return operator == Tree.Kind.LESS_THAN || operator == Tree.Kind.LESS_THAN_EQUAL;
  }

  private static boolean orEqual(BinaryTree tree) {
    return tree.getKind() == Tree.Kind.LESS_THAN_EQUAL
        || tree.getKind() == Tree.Kind.GREATER_THAN_EQUAL;
  }

  /** {@code x <= 4} is {@code x < 5}; null where there is no such number. */
  private static Condition compares(Place place, boolean less, boolean orEqual, int bound) {
    if (orEqual && bound == (less ? Integer.MAX_VALUE : Integer.MIN_VALUE)) {
      return null;
    }
    int strict = orEqual ? (less ? bound + 1 : bound - 1) : bound;
    return new Condition.Compares(place, less, strict);
  }

  /** Evaluates; a variable or a field stands for itself, since comparing it is no use of it. */
  Place place(ExpressionTree tree) {
    ExpressionTree stripped = Attribution.stripped(tree);
    if (body.places.isHeld(stripped) && body.roles.hasLocal(body.source.type(stripped))) {
      return body.places.of(stripped);
    }
    Place changed = new ChangedNumbers(body).place(stripped);
    if (changed != null) {
      return changed;
    }
    Place computed = body.computed.of(stripped);
    if (computed == null) {
      Place length = body.computed.length(stripped);
      Local value = body.expressions.value(stripped);
      return length == null ? value : length;
    }
    body.expressions.divisions(stripped);
    return computed;
  }

  private Condition.Holds comparison(BinaryTree tree) {
    Condition.Holds comparison = body.computed.comparison(tree);
    if (comparison != null) {
      body.expressions.divisions(tree);
    }
    return comparison;
  }

  private void end(Condition condition, int whenTrue, int whenFalse, Tree at) {
    graph.end(new Terminator.Branch(condition, whenTrue, whenFalse, body.source.at(at)));
  }

  /** Whether a call asks nobody that the method has for the answer, and tells him nothing. */
  private boolean isChance(ExpressionTree tree) {
    Element method =
        tree instanceof MethodInvocationTree call && call.getArguments().isEmpty()
            ? body.source.element(call)
            : null;
    return method != null && method.getModifiers().contains(Modifier.STATIC);
  }

  private boolean isNullTest(MethodInvocationTree call) {
    Element method = body.source.element(call);
    return method != null
        && call.getArguments().size() == 1
        && (method.getSimpleName().contentEquals("isNull")
            || method.getSimpleName().contentEquals("nonNull"))
        && method.getEnclosingElement() instanceof TypeElement type
        && type.getQualifiedName().contentEquals("java.util.Objects");
  }

  /** The {@code Optional} that is asked whether it is one of nothing; null for any other call. */
  private ExpressionTree optional(MethodInvocationTree call) {
    Element method = body.source.element(call);
    boolean asks =
        method != null
            && (method.getSimpleName().contentEquals("isPresent")
                || method.getSimpleName().contentEquals("isEmpty"))
            && method.getEnclosingElement() instanceof TypeElement type
            && type.getQualifiedName().contentEquals("java.util.Optional");
    return asks && call.getMethodSelect() instanceof MemberSelectTree select
        ? select.getExpression()
        : null;
  }

  /** Whether the outcome tells something, so that it is worth being told apart in a variable. */
  boolean tells(ExpressionTree condition) {
    ExpressionTree tree = Attribution.stripped(condition);
    if (tree instanceof UnaryTree not) {
      return not.getKind() == Tree.Kind.LOGICAL_COMPLEMENT && tells(not.getExpression());
    } else if (tree instanceof InstanceOfTree test) {
      return body.roles.isTracked(body.source.type(test.getExpression()));
    } else if (tree instanceof ConditionalExpressionTree choice) {
      return tells(choice.getTrueExpression()) || tells(choice.getFalseExpression());
    } else if (tree instanceof BinaryTree binary && isDecided(binary.getKind())) {
      return tells(binary);
    }
    return body.constants.of(tree) == null;
  }

  private static boolean isEquality(Tree.Kind operator) {
    return operator == Tree.Kind.EQUAL_TO || operator == Tree.Kind.NOT_EQUAL_TO;
  }

  private boolean isTracked(ExpressionTree tree) {
    return body.roles.isTracked(body.source.type(tree));
  }

  private boolean tells(BinaryTree tree) {
    return switch (tree.getKind()) {
      case CONDITIONAL_AND, CONDITIONAL_OR ->
          tells(tree.getLeftOperand()) || tells(tree.getRightOperand());
      default -> {
        ExpressionTree left = tree.getLeftOperand();
        ExpressionTree right = tree.getRightOperand();
        if (constant(left) == null && constant(right) == null) {
          yield isEquality(tree.getKind()) && isTracked(left) && isTracked(right);
        }
        ExpressionTree other = constant(left) == null ? left : right;
        yield body.roles.hasLocal(body.source.type(other));
      }
    };
  }
}
