package dev.custody.processor.lower;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.custody.processor.contract.TypeRole;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/**
 * Functions that are made of others: {@code first.andThen(second)}, {@code test.negate()}, {@code
 * Predicate.not(test)}. None of the others runs when they are combined; whoever runs the new one
 * runs them.
 */
final class CombinedFunctions {
  private final Body body;

  CombinedFunctions(Body body) {
    this.body = body;
  }

  /** Whether a call makes a function of others, one of which may be made in this body. */
  boolean combines(MethodInvocationTree call) {
    return body.source.element(call) instanceof ExecutableElement method
        && combines(method)
        && takesNothingElse(call)
        && parts(call, method).stream().anyMatch(body.functions::mayMake);
  }

  /** Whether a method of a functional interface that has a body yields a function. */
  private boolean combines(ExecutableElement method) {
    Set<Modifier> modifiers = method.getModifiers();
    return (modifiers.contains(Modifier.DEFAULT) || modifiers.contains(Modifier.STATIC))
        && body.contracts.functionalMethod(method.getEnclosingElement().asType()) != null
        && body.contracts.functionalMethod(method.getReturnType()) != null;
  }

  private boolean takesNothingElse(MethodInvocationTree call) {
    return call.getArguments().stream()
        .noneMatch(each -> !isFunction(each) && body.roles.isTracked(body.source.type(each)));
  }

  private boolean isFunction(ExpressionTree tree) {
    return body.roles.of(body.source.type(tree)) == TypeRole.FUNCTION;
  }

  private List<ExpressionTree> parts(MethodInvocationTree call, ExecutableElement method) {
    List<ExpressionTree> parts = new ArrayList<>();
    if (!method.getModifiers().contains(Modifier.STATIC)
        && call.getMethodSelect() instanceof MemberSelectTree select) {
      parts.add(select.getExpression());
    }
    call.getArguments().stream().filter(this::isFunction).forEach(parts::add);
    return parts;
  }

  Local make(MethodInvocationTree call, Wish wish) {
    List<ExpressionTree> parts = parts(call, (ExecutableElement) body.source.element(call));
    List<Step.Capture> taken = new ArrayList<>();
    for (ExpressionTree part : parts) {
      Local function = body.expressions.value(part);
      if (function != null && body.functions.isMade(function)) {
        taken.add(new Step.Capture(function, List.of(), body.source.at(part)));
      }
    }
    for (ExpressionTree argument : call.getArguments()) {
      if (!parts.contains(argument)) {
        body.expressions.effect(argument);
      }
    }
    return body.functions.madeOf(call, taken, wish);
  }
}
