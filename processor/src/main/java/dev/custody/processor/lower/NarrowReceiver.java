package dev.custody.processor.lower;

import dev.custody.processor.contract.TypeRole;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * A variable whose type says less than what it holds: {@code AutoCloseable file = Res.open();}.
 * What is called on it is what the counted object has in its place.
 *
 * @param method the method that is called
 * @param receiver the variable, as an object of the counted type
 */
record NarrowReceiver(ExecutableElement method, Argument receiver) {

  /** The method and the receiver of a call; the same if nothing more is known of the variable. */
  static NarrowReceiver of(Body body, ExecutableElement method, Argument receiver) {
    TypeMirror counted = receiver == null ? null : counted(body, receiver);
    ExecutableElement called = counted == null ? null : overriding(body, method, counted);
    return called == null
        ? new NarrowReceiver(method, receiver)
        : new NarrowReceiver(called, new Argument(receiver.tree(), null, counted, receiver.at()));
  }

  /** The counted type of what the variable holds; null if there is nothing to be gained. */
  private static TypeMirror counted(Body body, Argument receiver) {
    if (receiver.tree() == null || body.roles.of(receiver.type()) == TypeRole.COUNTED) {
      return null;
    }
    TypeMirror held = body.held.of(receiver.tree());
    return body.roles.of(held) == TypeRole.COUNTED ? held : null;
  }

  /** The counted type's own method in place of another one; null if it has none. */
  static ExecutableElement overriding(Body body, ExecutableElement method, TypeMirror counted) {
    TypeElement type = (TypeElement) ((DeclaredType) counted).asElement();
    return ElementFilter.methodsIn(body.source.elements().getAllMembers(type)).stream()
        .filter(each -> each.getSimpleName().equals(method.getSimpleName()))
        .filter(each -> body.source.elements().overrides(each, method, type))
        .findFirst()
        .orElse(null);
  }
}
