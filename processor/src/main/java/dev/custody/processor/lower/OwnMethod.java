package dev.custody.processor.lower;

import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** The methods of a class with owning fields, whose bodies may say what they do to these. */
final class OwnMethod {
  private final ClassContext context;

  OwnMethod(ClassContext context) {
    this.context = context;
  }

  /**
   * The full name of such a method; null if it is none. A call of it runs the body of that name, or
   * one that overrides it.
   */
  String name(ExecutableElement method) {
    return isOwn(method)
        ? context.source().elements().getBinaryName(context.type()) + "." + method
        : null;
  }

  /** Whether it is such a method. */
  boolean isOwn(ExecutableElement method) {
    return !context.fields().isEmpty()
        && method.getEnclosingElement().equals(context.type())
        && method.getKind() == ElementKind.METHOD
        && !method.getModifiers().contains(Modifier.STATIC);
  }

  /** Whether a call may run another body. */
  static boolean mayBeAnother(ExecutableElement method) {
    Set<Modifier> own = method.getModifiers();
    Set<Modifier> type = method.getEnclosingElement().getModifiers();
    return !(own.contains(Modifier.PRIVATE)
        || own.contains(Modifier.FINAL)
        || type.contains(Modifier.FINAL));
  }
}
