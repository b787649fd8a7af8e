package dev.custody.processor.lower;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.SimpleTreeVisitor;
import com.sun.source.util.TreeScanner;
import dev.custody.processor.program.At;
import dev.custody.processor.program.Holding;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Lowers expressions. The result of a visit is the local that holds the value, or null if the value
 * is not wanted or nobody could tell it from another.
 */
final class ExpressionLowering extends SimpleTreeVisitor<Local, Wish> {
  private final Body body;
  private final GraphBuilder graph;
  private final ArrayLowering arrays;

  ExpressionLowering(Body body) {
    this.body = body;
    this.graph = body.graph;
    this.arrays = new ArrayLowering(body);
  }

  /** Evaluates for the effects alone. */
  void effect(ExpressionTree tree) {
    lower(tree, Wish.NOTHING);
  }

  /** Evaluates; null if the value is of no interest. */
  Local value(ExpressionTree tree) {
    return lower(tree, Wish.ANY);
  }

  /** Evaluates, and makes sure that the value has a local. */
  Local knownValue(ExpressionTree tree) {
    Local value = value(tree);
    if (value == null) {
      value = body.temporary(tree, body.source.type(tree));
      graph.add(new Step.Forget(value, body.source.at(tree)));
    }
    return value;
  }

  /** Evaluates and assigns to a variable. */
  void into(ExpressionTree tree, Local target, At at) {
    Value name = body.constants.name(tree);
    if (name != null) {
      graph.add(new Step.Set(target, name, at));
      return;
    }
    Local value = lower(tree, Wish.into(target));
    if (value == null) {
      graph.add(new Step.Forget(target, at));
    } else if (value != target) {
      graph.add(new Step.Copy(target, value, at));
      body.functions.copied(value, target);
      body.loops.copied(value, target);
    }
  }

  /** Evaluates; what it yields is needed right here. */
  void use(ExpressionTree tree) {
    if (body.roles.isTracked(body.source.type(tree)) || body.functions.mayMake(tree)) {
      Local value = value(tree);
      if (value != null) {
        graph.add(new Step.Use(value, body.source.at(tree)));
      }
    } else {
      effect(tree);
    }
  }

  Local lower(ExpressionTree tree, Wish wish) {
    Value constant = Constants.isNull(tree) ? Value.NULL : body.constants.value(tree);
    if (constant == null) {
      return visit(tree, wish);
    }
    if (!wish.value()) {
      return null;
    }
    Local to = target(tree, wish);
    graph.add(new Step.Set(to, constant, body.source.at(tree)));
    return to;
  }

  private Local target(ExpressionTree tree, Wish wish) {
    return wish.target() != null ? wish.target() : body.temporary(tree, body.source.type(tree));
  }

  /** Of an expression that is not known here, the operands are uses. */
  @Override
  protected Local defaultAction(Tree tree, Wish wish) {
    TreeScanner<Void, Void> operands =
        new TreeScanner<>() {
          @Override
          public Void scan(Tree operand, Void none) {
            if (operand instanceof ExpressionTree expression && operand != tree) {
              use(expression);
            }
            return null;
          }
        };
    tree.accept(operands, null);
    return null;
  }

  @Override
  public Local visitParenthesized(ParenthesizedTree tree, Wish wish) {
    return lower(tree.getExpression(), wish);
  }

  @Override
  public Local visitLiteral(LiteralTree tree, Wish wish) {
    return null;
  }

  @Override
  public Local visitIdentifier(IdentifierTree tree, Wish wish) {
    if (!(body.source.element(tree) instanceof VariableElement variable)) {
      return null;
    }
    if (body.source.isThis(tree)) {
      return wish.value() ? body.instance(body.context.type(), tree) : null;
    }
    if (body.places.isHeld(tree)) {
      return body.places.load(tree, wish);
    }
    if (body.functionLists.contain(variable)) {
      At at = body.source.at(tree);
      body.functionLists.mentioned(variable, body.variables.lookUp(variable, at), at);
    }
    return wish.value() ? body.variables.lookUp(variable, body.source.at(tree)) : null;
  }

  @Override
  public Local visitMemberSelect(MemberSelectTree tree, Wish wish) {
    if (!(body.source.element(tree) instanceof VariableElement)) {
      return null;
    }
    if (tree.getIdentifier().contentEquals("this") || tree.getIdentifier().contentEquals("super")) {
      return wish.value() ? enclosingInstance(tree) : null;
    }
    if (body.places.isHeld(tree)) {
      return body.places.load(tree, wish);
    }
    Place length = body.computed.length(tree);
    use(tree.getExpression());
    body.implicit.dereference(tree);
    if (length == null || wish.target() == null) {
      return null;
    }
    graph.add(new Step.Load(wish.target(), length, Holding.UNTRACKED, body.source.at(tree)));
    return wish.target();
  }

  private Local enclosingInstance(MemberSelectTree tree) {
    TypeMirror type = body.source.type(tree.getExpression());
    boolean isSuper = tree.getIdentifier().contentEquals("super");
    if (isSuper || !(type instanceof DeclaredType declared)) {
      return body.instance(body.context.type(), tree);
    }
    return body.instance((TypeElement) declared.asElement(), tree);
  }

  @Override
  public Local visitArrayAccess(ArrayAccessTree tree, Wish wish) {
    Local cell = body.cells.of(tree);
    return cell == null ? body.places.load(tree, wish) : wish.value() ? cell : null;
  }

  @Override
  public Local visitMethodInvocation(MethodInvocationTree tree, Wish wish) {
    return wish.value() && AtomicVariable.says(body, tree)
        ? truth(tree, wish)
        : body.calls.invocation(tree, wish);
  }

  @Override
  public Local visitNewClass(NewClassTree tree, Wish wish) {
    return body.creations.lower(tree, wish);
  }

  @Override
  public Local visitNewArray(NewArrayTree tree, Wish wish) {
    return arrays.creation(tree, wish);
  }

  @Override
  public Local visitLambdaExpression(LambdaExpressionTree tree, Wish wish) {
    return body.functions.lambda(tree, wish);
  }

  @Override
  public Local visitMemberReference(MemberReferenceTree tree, Wish wish) {
    return body.functions.reference(tree, wish);
  }

  @Override
  public Local visitAssignment(AssignmentTree tree, Wish wish) {
    return body.assignments.assignment(tree);
  }

  @Override
  public Local visitCompoundAssignment(CompoundAssignmentTree tree, Wish wish) {
    return body.assignments.compound(tree);
  }

  @Override
  public Local visitTypeCast(TypeCastTree tree, Wish wish) {
    if (rounds(tree)) {
      effect(tree.getExpression());
      return null;
    }
    Local value = lower(tree.getExpression(), wish);
    if (narrows(tree)) {
      body.implicit.cast(tree, value);
    }
    return value;
  }

  /** Whether another number may come out than goes in. */
  private boolean rounds(TypeCastTree tree) {
    TypeMirror from = body.source.type(tree.getExpression());
    TypeMirror to = body.source.type(tree);
    return from.getKind().isPrimitive()
        && to.getKind().isPrimitive()
        && !body.source.types().isAssignable(from, to);
  }

  private boolean narrows(TypeCastTree tree) {
    TypeMirror from = body.source.type(tree.getExpression());
    TypeMirror to = body.source.type(tree);
    boolean references = !from.getKind().isPrimitive() && !to.getKind().isPrimitive();
    return references && !body.source.types().isSubtype(from, to);
  }

  @Override
  public Local visitSwitchExpression(SwitchExpressionTree tree, Wish wish) {
    return body.statements.switchExpression(tree, wish);
  }

  @Override
  public Local visitConditionalExpression(ConditionalExpressionTree tree, Wish wish) {
    boolean known = wish.target() != null || body.roles.hasLocal(body.source.type(tree));
    Local to = wish.value() && known ? target(tree, wish) : null;
    int whenTrue = graph.newBlock();
    int whenFalse = graph.newBlock();
    int after = graph.newBlock();
    body.conditions.branch(tree.getCondition(), whenTrue, whenFalse);
    alternative(tree.getTrueExpression(), whenTrue, to);
    graph.goTo(after);
    alternative(tree.getFalseExpression(), whenFalse, to);
    graph.goTo(after);
    graph.start(after);
    return to;
  }

  private void alternative(ExpressionTree tree, int block, Local to) {
    graph.start(block);
    if (to == null) {
      effect(tree);
    } else {
      into(tree, to, body.source.at(tree));
    }
  }

  @Override
  public Local visitInstanceOf(InstanceOfTree tree, Wish wish) {
    return truth(tree, wish);
  }

  @Override
  public Local visitUnary(UnaryTree tree, Wish wish) {
    switch (tree.getKind()) {
      case LOGICAL_COMPLEMENT:
        return truth(tree, wish);
      case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT:
        return body.assignments.step(tree);
      default:
        effect(tree.getExpression());
        return null;
    }
  }

  @Override
  public Local visitBinary(BinaryTree tree, Wish wish) {
    boolean joined = JoinedTruths.are(tree) && body.source.type(tree).getKind() == TypeKind.BOOLEAN;
    if (joined || ConditionLowering.isDecided(tree.getKind())) {
      return truth(tree, wish);
    }
    operands(tree);
    return null;
  }

  /** Long sums and concatenations nest deeply on their left side. */
  private void operands(BinaryTree tree) {
    Deque<BinaryTree> operators = new ArrayDeque<>();
    ExpressionTree left = tree;
    while (left instanceof BinaryTree binary && !ConditionLowering.isDecided(binary.getKind())) {
      operators.push(binary);
      left = binary.getLeftOperand();
    }
    use(left);
    for (BinaryTree operator : operators) {
      use(operator.getRightOperand());
      divided(operator);
    }
  }

  /** After the operands of an operator, which throws if it is a division by zero. */
  private void divided(BinaryTree operator) {
    if (divides(operator)) {
      body.implicit.division(operator);
    }
  }

  /** What the operators of an expression throw whose operands are locals and constants alone. */
  void divisions(ExpressionTree tree) {
    if (Attribution.stripped(tree) instanceof BinaryTree operator) {
      divisions(operator.getLeftOperand());
      divisions(operator.getRightOperand());
      divided(operator);
    }
  }

  private boolean divides(BinaryTree tree) {
    boolean division = tree.getKind() == Tree.Kind.DIVIDE || tree.getKind() == Tree.Kind.REMAINDER;
    return division && body.constants.of(tree.getRightOperand()) == null;
  }

  /** A condition whose outcome is a value. */
  private Local truth(ExpressionTree tree, Wish wish) {
    int after = graph.newBlock();
    if (!wish.value() || !body.conditions.tells(tree)) {
      body.conditions.branch(tree, after, after);
      graph.start(after);
      return null;
    }
    Local to = target(tree, wish);
    int whenTrue = graph.newBlock();
    int whenFalse = graph.newBlock();
    body.conditions.branch(tree, whenTrue, whenFalse);
    graph.start(whenTrue);
    graph.add(new Step.Set(to, Value.TRUE, body.source.at(tree)));
    graph.goTo(after);
    graph.start(whenFalse);
    graph.add(new Step.Set(to, Value.FALSE, body.source.at(tree)));
    graph.goTo(after);
    graph.start(after);
    return to;
  }
}
