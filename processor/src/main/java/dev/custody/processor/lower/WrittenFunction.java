package dev.custody.processor.lower;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.Tree;
import dev.custody.processor.program.At;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Step;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * A lambda or method reference that is written where it is passed to somebody who calls it during
 * the call: its body is lowered as a part of the one around it.
 */
final class WrittenFunction {
  private final Body body;
  private final Tree call;
  private final ExpressionTree function;

  /** The object whose method is named; null if there is none. */
  private final Local bound;

  private WrittenFunction(Body body, Tree call, ExpressionTree function) {
    this.body = body;
    this.call = call;
    this.function = function;
    this.bound =
        function instanceof MemberReferenceTree reference ? body.functions.bound(reference) : null;
  }

  /** The lambda or method reference that an argument is; null if it is neither. */
  static ExpressionTree at(int position, List<Argument> arguments) {
    ExpressionTree function = position < arguments.size() ? arguments.get(position).tree() : null;
    ExpressionTree stripped = function == null ? null : Attribution.stripped(function);
    boolean written =
        stripped instanceof LambdaExpressionTree || stripped instanceof MemberReferenceTree;
    return written ? stripped : null;
  }

  /**
   * Evaluates it.
   *
   * @param call the call to which it is passed
   */
  static WrittenFunction evaluated(Body body, Tree call, ExpressionTree function) {
    return new WrittenFunction(body, call, function);
  }

  At at() {
    return body.source.at(function);
  }

  /** A local for what it returns, in the innermost scope. */
  Local result() {
    Local result = body.variables.unending(() -> body.source.text(function));
    body.scopeEnds(result);
    return result;
  }

  /** A parameter, to be written before the function is called. */
  Argument parameter(int position, TypeMirror type) {
    if (function instanceof LambdaExpressionTree lambda) {
      VariableElement variable =
          (VariableElement) body.source.element(lambda.getParameters().get(position));
      At at = body.source.at(lambda.getParameters().get(position));
      return Argument.of(body.declare(variable), variable.asType(), at);
    }
    Local local =
        body.roles.hasLocal(type)
            ? body.variables.unending(() -> body.source.text(function))
            : null;
    if (local != null) {
      body.scopeEnds(local);
    }
    return Argument.of(local, type, at());
  }

  /**
   * Calls it.
   *
   * @param parameters what is passed
   * @param result gets what it returns; null if nobody wants that
   */
  void call(List<Argument> parameters, Local result) {
    int returned = body.graph.newBlock();
    Frame outer = body.frame();
    body.enter(new Frame.Target(outer, Frame.Target.Kind.FUNCTION, function, returned, -1, result));
    body.statements.scoped(
        call,
        () -> {
          if (function instanceof LambdaExpressionTree lambda) {
            called(lambda, result);
          } else {
            called((MemberReferenceTree) function, parameters, result);
          }
        });
    body.enter(outer);
    body.graph.goTo(returned);
    body.graph.start(returned);
  }

  private void called(LambdaExpressionTree lambda, Local result) {
    if (lambda.getBody() instanceof BlockTree block) {
      body.statements.statements(block.getStatements());
    } else {
      ExpressionTree value = (ExpressionTree) lambda.getBody();
      body.statements.giveVerdict(value, result, body.source.at(value));
    }
  }

  private void called(MemberReferenceTree reference, List<Argument> parameters, Local result) {
    Argument receiver = null;
    if (bound != null) {
      ExpressionTree qualifier = reference.getQualifierExpression();
      receiver = Argument.of(bound, body.source.type(qualifier), body.source.at(qualifier));
    }
    List<Local> outer = body.variables.swapTemporaries(new ArrayList<>());
    Wish wish = result == null ? Wish.NOTHING : Wish.into(result);
    Local value = body.calls.referenced(reference, reference, receiver, parameters, wish);
    if (result != null && value != result) {
      body.graph.add(
          value == null ? new Step.Forget(result, at()) : new Step.Copy(result, value, at()));
    }
    body.end(body.variables.swapTemporaries(outer), at());
  }
}
