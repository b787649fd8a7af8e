package dev.custody.processor.lower;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.custody.processor.contract.ArgumentContract;
import dev.custody.processor.contract.MethodContract;
import dev.custody.processor.contract.ResultTerms;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Finds what a variable shows that begins as a view: {@code it = map.values().iterator()}. */
final class ShownContainer {
  private final Body body;

  ShownContainer(Body body) {
    this.body = body;
  }

  /**
   * Where a variable begins: whether what it shows is borrowed, the container's declaration says.
   */
  void begins(VariableElement variable, ExpressionTree initializer) {
    ExpressionTree view = Attribution.stripped(initializer);
    ExpressionTree shown =
        view instanceof MethodInvocationTree && body.roles.isTracked(variable.asType())
            ? shown(view)
            : null;
    Element named = shown == null ? null : body.source.named(shown);
    if (named != null) {
      body.contracts.begins(variable, body.source.type(shown), named);
    }
  }

  /** Whether a call yields a view of what borrows its contents: {@code watched.values()}. */
  boolean isBorrowed(ExpressionTree tree) {
    ExpressionTree view = Attribution.stripped(tree);
    ExpressionTree shown =
        view instanceof MethodInvocationTree && body.roles.isTracked(body.source.type(view))
            ? shown(view)
            : null;
    Element named = shown == null ? null : body.source.named(shown);
    return named != null && body.contracts.borrows(body.source.type(shown), named);
  }

  /**
   * What a call yields a view of, by however many views in between; null if it is what another call
   * yields.
   */
  private ExpressionTree shown(ExpressionTree view) {
    ExpressionTree shown = view;
    for (ExpressionTree next = viewed(shown); next != null; next = viewed(next)) {
      shown = next;
    }
    return shown instanceof MethodInvocationTree ? null : shown;
  }

  /** What a call yields a view of, or of what such a view shows; null if it yields none. */
  private ExpressionTree viewed(ExpressionTree tree) {
    if (!(tree instanceof MethodInvocationTree call)
        || !(call.getMethodSelect() instanceof MemberSelectTree select)
        || !(body.source.element(call) instanceof ExecutableElement method)) {
      return null;
    }
    TypeMirror container = body.source.type(select.getExpression());
    MethodContract contract = body.contracts.method(method, container);
    boolean view =
        contract.result() instanceof ResultTerms.Alias alias
            && alias.of().equals(List.of(ArgumentContract.THIS));
    return view ? Attribution.stripped(select.getExpression()) : null;
  }
}
