package dev.custody.processor.lower;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.custody.processor.contract.ArgumentContract.Terms;
import dev.custody.processor.contract.MethodContract;
import dev.custody.processor.program.At;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Holding;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Loop;
import dev.custody.processor.program.Terminator;
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
        || !(contract.receiver().terms() instanceof Terms.Visited visited)
        || visited.function() >= arguments.size()) {
      return null;
    }
    ExpressionTree function = arguments.get(visited.function()).tree();
    ExpressionTree stripped = function == null ? null : Attribution.stripped(function);
    boolean written =
        stripped instanceof LambdaExpressionTree || stripped instanceof MemberReferenceTree;
    return written ? stripped : null;
  }

  void lower(Argument receiver, ExpressionTree function) {
    Local container =
        receiver.tree() == null ? receiver.local() : body.expressions.value(receiver.tree());
    Local bound =
        function instanceof MemberReferenceTree reference ? body.functions.bound(reference) : null;
    At at = body.source.at(tree);
    Loop loop = body.loops.enter();
    int head = graph.newBlock();
    int turn = graph.newBlock();
    int turnEnd = graph.newBlock();
    int done = graph.newBlock();
    graph.start(head);
    graph.end(new Terminator.Branch(new Condition.Opaque(), turn, done, at));
    graph.start(turn);
    Frame outer = body.frame();
    body.enter(new Frame.Target(outer, Frame.Target.Kind.FUNCTION, function, turnEnd, -1, null));
    List<Local> temporaries = body.variables.swapTemporaries(new ArrayList<>());
    Visit visit = new Visit(container, receiver, loop);
    body.statements.scoped(tree, () -> call(function, bound, visit));
    body.variables.swapTemporaries(temporaries);
    body.enter(outer);
    body.loops.close(loop, container, turnEnd, head, done, at);
  }

  /** What is visited. */
  private record Visit(Local container, Argument receiver, Loop loop) {}

  private void call(ExpressionTree function, Local bound, Visit visit) {
    if (function instanceof LambdaExpressionTree lambda) {
      for (VariableTree parameter : lambda.getParameters()) {
        VariableElement variable = (VariableElement) body.source.element(parameter);
        next(body.declare(variable), variable.asType(), visit, body.source.at(parameter));
      }
      if (lambda.getBody() instanceof BlockTree block) {
        body.statements.statements(block.getStatements());
      } else {
        body.statements.expression((ExpressionTree) lambda.getBody());
      }
      return;
    }
    MemberReferenceTree reference = (MemberReferenceTree) function;
    At at = body.source.at(reference);
    List<Argument> arguments = new ArrayList<>();
    for (TypeMirror type : elementTypes(visit.receiver().type())) {
      Local element = body.variables.unending(body.source.text(reference));
      body.scopeEnds(element);
      next(element, type, visit, at);
      arguments.add(Argument.of(element, type, at));
    }
    Argument receiver = null;
    if (bound != null) {
      ExpressionTree qualifier = reference.getQualifierExpression();
      receiver = Argument.of(bound, body.source.type(qualifier), body.source.at(qualifier));
    }
    List<Local> outer = body.variables.swapTemporaries(new ArrayList<>());
    body.calls.referenced(reference, reference, receiver, arguments, Wish.NOTHING);
    body.end(body.variables.swapTemporaries(outer), at);
  }

  private void next(Local element, TypeMirror type, Visit visit, At at) {
    Holding holding = elements(visit.receiver());
    body.loops.next(element, type, visit.container(), holding, visit.loop(), at);
  }

  private Holding elements(Argument receiver) {
    return body.contracts.elements(receiver.type(), receiver.named(body.source));
  }

  /** Of a collection its element type, of a map those of keys and values. */
  private static List<? extends TypeMirror> elementTypes(TypeMirror container) {
    return container instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
  }
}
