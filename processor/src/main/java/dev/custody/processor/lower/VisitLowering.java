package dev.custody.processor.lower;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.custody.processor.contract.ArgumentContract.Terms;
import dev.custody.processor.contract.ArgumentContract.Verdict;
import dev.custody.processor.contract.MethodContract;
import dev.custody.processor.program.At;
import dev.custody.processor.program.Call;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Effect;
import dev.custody.processor.program.Holding;
import dev.custody.processor.program.Key;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Loop;
import dev.custody.processor.program.Operand;
import dev.custody.processor.program.Result;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import dev.custody.processor.program.Value;
import dev.custody.processor.program.When;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Lowers {@code forEach} and its like, with a function that is written there, to a loop. */
final class VisitLowering {
  private final Body body;
  private final GraphBuilder graph;
  private final Tree tree;

  VisitLowering(Body body, Tree tree) {
    this.body = body;
    this.graph = body.graph;
    this.tree = tree;
  }

  /** The function that visits the receiver's elements; null if none is written at the call. */
  static ExpressionTree function(MethodContract contract, List<Argument> arguments) {
    if (contract.receiver() == null
        || !(contract.receiver().terms() instanceof Terms.Visited visited)) {
      return null;
    }
    return WrittenFunction.at(visited.function(), arguments);
  }

  void lower(Argument receiver, ExpressionTree function, Verdict verdict) {
    Local container =
        receiver.tree() == null ? receiver.local() : body.expressions.value(receiver.tree());
    WrittenFunction written = WrittenFunction.evaluated(body, tree, function);
    At at = body.source.at(tree);
    At another = receiver.tree() == null ? at : body.source.atTurn(tree, receiver.tree());
    Loop loop = body.loops.over(container);
    int head = graph.newBlock();
    int turn = graph.newBlock();
    int turnEnd = graph.newBlock();
    int done = graph.newBlock();
    graph.start(head);
    graph.end(new Terminator.Branch(new Condition.Opaque(), turn, done, another));
    graph.start(turn);
    List<Local> temporaries = body.variables.swapTemporaries(new ArrayList<>());
    Visit visit = new Visit(container, receiver, loop);
    body.statements.scoped(tree, () -> turn(function, written, visit, verdict));
    body.variables.swapTemporaries(temporaries);
    graph.goTo(turnEnd);
    body.loops.close(loop, container, turnEnd, head, done, at);
  }

  /** What is visited. */
  private record Visit(Local container, Argument receiver, Loop loop) {}

  private void turn(
      ExpressionTree function, WrittenFunction written, Visit visit, Verdict verdict) {
    List<Argument> elements =
        function instanceof LambdaExpressionTree lambda
            ? parameters(lambda, visit)
            : elements((MemberReferenceTree) function, visit);
    Local result = null;
    if (verdict != Verdict.NONE) {
      result = written.result();
    }
    written.call(elements, result);
    if (result != null && visit.container() != null) {
      obey(verdict, elements, result, visit, body.source.at(function));
    }
  }

  private List<Argument> parameters(LambdaExpressionTree lambda, Visit visit) {
    List<Argument> elements = new ArrayList<>();
    for (VariableTree parameter : lambda.getParameters()) {
      VariableElement variable = (VariableElement) body.source.element(parameter);
      Local element = body.declare(variable);
      At at = body.source.at(parameter);
      next(element, variable.asType(), visit, at);
      Local shown = shown(element, variable.asType(), visit, at);
      elements.add(Argument.of(shown == null ? element : shown, variable.asType(), at));
    }
    return elements;
  }

  /** The only thing that is counted in the entry that is visited; null if there is no such. */
  private Local shown(Local entry, TypeMirror type, Visit visit, At at) {
    if (entry == null
        || visit.container() == null
        || elements(visit.receiver()) != Holding.CONTAINER
        || body.contracts.elements(type) != Holding.OWNED
        || elementTypes(type).size() != 2
        || elementTypes(type).stream().filter(body.roles::isTracked).count() != 1) {
      return null;
    }
    boolean key = body.roles.isTracked(elementTypes(type).get(0));
    Local shown = body.variables.unending(() -> entry.name() + (key ? ".getKey()" : ".getValue()"));
    body.scopeEnds(shown);
    Holding holding = isOfBorrowed(visit.receiver()) ? Holding.BORROWED : Holding.OWNED;
    body.graph.add(new Step.Next(shown, visit.container(), holding, visit.loop(), at));
    body.loops.shows(entry, visit.container(), visit.loop(), shown);
    return shown;
  }

  private List<Argument> elements(MemberReferenceTree reference, Visit visit) {
    At at = body.source.at(reference);
    List<Argument> elements = new ArrayList<>();
    for (TypeMirror type : elementTypes(visit.receiver().type())) {
      Local element = body.variables.unending(() -> named(reference, visit));
      body.scopeEnds(element);
      next(element, type, visit, at);
      elements.add(Argument.of(element, type, at));
    }
    return elements;
  }

  /** An element that nobody names is one of those that are visited. */
  private String named(MemberReferenceTree reference, Visit visit) {
    ExpressionTree visited = visit.receiver().tree();
    return visited == null ? body.source.text(reference) : "each of " + body.source.text(visited);
  }

  /** What the result of the function does to the element: it leaves the container, or it stays. */
  private void obey(Verdict verdict, List<Argument> elements, Local result, Visit visit, At at) {
    if (verdict == Verdict.REMOVES && isOfBorrowed(visit.receiver())) {
      return;
    }
    Argument element = elements.get(elements.size() - 1);
    Local container = visit.container();
    List<Operand> operands = new ArrayList<>();
    boolean view =
        elements(visit.receiver()) == Holding.CONTAINER && !body.loops.isShown(element.local());
    operands.add(
        view
            ? Operand.lent(container, at).with(new Effect.TakeLast())
            : Operand.lent(element.local(), at).with(new Effect.TakeBack(container, When.ALWAYS)));
    int kept = graph.newBlock();
    if (verdict == Verdict.REMOVES) {
      int removed = graph.newBlock();
      Condition condition = new Condition.Holds(result, Value.TRUE);
      graph.end(new Terminator.Branch(condition, removed, kept, at));
      graph.start(removed);
    } else {
      Effect stored = new Effect.Steal(When.ALWAYS, container, true);
      operands.add(Operand.lent(result, at).with(stored));
    }
    String name = body.source.text(tree);
    Call call = new Call(name, operands, new Result.Untracked(), null, Key.NONE, null, null, at);
    graph.end(new Terminator.Invoke(call, kept, List.of()));
    graph.start(kept);
  }

  private void next(Local element, TypeMirror type, Visit visit, At at) {
    Holding holding = elements(visit.receiver());
    boolean borrowed = holding == Holding.OWNED && isOfBorrowed(visit.receiver());
    holding = borrowed ? Holding.BORROWED : holding;
    body.loops.next(element, type, visit.container(), holding, visit.loop(), at);
  }

  private Holding elements(Argument receiver) {
    return body.contracts.elements(receiver.type(), receiver.named(body.source));
  }

  /**
   * Whether it is a view, as {@code values()} is, of what owns nothing, as its declaration says.
   */
  private boolean isOfBorrowed(Argument receiver) {
    ExpressionTree viewed = receiver.tree();
    while (viewed != null
        && Attribution.stripped(viewed) instanceof MethodInvocationTree call
        && Attribution.stripped(call.getMethodSelect()) instanceof MemberSelectTree select) {
      viewed = select.getExpression();
    }
    return viewed != null
        && viewed != receiver.tree()
        && body.places.elements(viewed) == Holding.BORROWED;
  }

  /** Of a collection its element type, of a map those of keys and values. */
  private static List<? extends TypeMirror> elementTypes(TypeMirror container) {
    return container instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
  }
}
