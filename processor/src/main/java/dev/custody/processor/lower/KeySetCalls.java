package dev.custody.processor.lower;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/**
 * What is called on the key set of a map as soon as the map shows it: {@code
 * map.keySet().remove(key)} does what {@code map.remove(key)} does, though the set of keys says
 * nothing of the values.
 */
final class KeySetCalls {
  private static final Set<String> SHOWING = Set.of("keySet", "navigableKeySet");
  private static final Set<String> SHARED = Set.of("remove", "clear");

  private KeySetCalls() {}

  /**
   * The call of the map that does the same where nobody looks at the result.
   *
   * @return null if there is none
   */
  static NarrowReceiver onMap(Body body, ExecutableElement method, Argument receiver) {
    ExpressionTree map =
        receiver == null || !SHARED.contains(method.getSimpleName().toString())
            ? null
            : mapOf(body, receiver.tree());
    if (map == null || !(body.source.type(map) instanceof DeclaredType type)) {
      return null;
    }
    ExecutableElement same = ofMap(body, method, (TypeElement) type.asElement());
    return same == null ? null : new NarrowReceiver(same, Argument.of(map, body.source));
  }

  private static ExpressionTree mapOf(Body body, ExpressionTree keys) {
    return keys != null
            && Attribution.stripped(keys) instanceof MethodInvocationTree call
            && call.getMethodSelect() instanceof MemberSelectTree select
            && SHOWING.contains(select.getIdentifier().toString())
            && body.source.isCollection(body.source.type(select.getExpression()))
        ? select.getExpression()
        : null;
  }

  private static ExecutableElement ofMap(Body body, ExecutableElement method, TypeElement map) {
    int parameters = method.getParameters().size();
    return ElementFilter.methodsIn(body.source.elements().getAllMembers(map)).stream()
        .filter(each -> each.getSimpleName().equals(method.getSimpleName()))
        .filter(each -> each.getParameters().size() == parameters)
        .findFirst()
        .orElse(null);
  }
}
