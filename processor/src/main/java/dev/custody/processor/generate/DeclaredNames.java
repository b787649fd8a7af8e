package dev.custody.processor.generate;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** The simple names that mean something else in a package than in {@code java.lang}. */
public final class DeclaredNames {
  private DeclaredNames() {}

  /** The names of the types that stand beside this one, which hide those that need no import. */
  public static String[] beside(TypeElement type) {
    Element enclosing = type;
    while (enclosing.getKind() != ElementKind.PACKAGE) {
      enclosing = enclosing.getEnclosingElement();
    }
    return enclosing.getEnclosedElements().stream()
        .map(each -> each.getSimpleName().toString())
        .toArray(String[]::new);
  }
}
