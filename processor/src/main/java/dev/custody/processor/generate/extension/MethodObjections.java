package dev.custody.processor.generate.extension;

import com.palantir.javapoet.ClassName;
import dev.custody.processor.declaration.DeclarationRules;
import dev.custody.processor.generate.VisibleTypes;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;

/** Says why a method cannot be called by its module, whatever its arguments are. */
final class MethodObjections {
  private final ObjectTypes objects;
  private final VisibleTypes visible;
  private final DeclarationRules strict;
  private final Objections objections;
  private final Set<String> names = new HashSet<>();

  /**
   * @param strict the rules that methods have to keep to; null for none
   */
  MethodObjections(
      ObjectTypes objects, VisibleTypes visible, DeclarationRules strict, Objections objections) {
    this.objects = objects;
    this.visible = visible;
    this.strict = strict;
    this.objections = objections;
  }

  /**
   * @param name what programs call it
   */
  void to(ExecutableElement method, String name) {
    String java = method.getSimpleName().toString();
    if (!method.getModifiers().contains(Modifier.STATIC)
        || method.getModifiers().contains(Modifier.PRIVATE)) {
      objections.add(method, Refusal.METHOD_HIDDEN, "name", java);
    }
    if (!PythonText.isName(name)) {
      objections.add(method, Refusal.NAME, "name", name);
    } else if (!names.add(name)) {
      objections.add(method, Refusal.TWICE, "name", name);
    }
    String unseen = visible.unseenIn(method);
    if (unseen != null) {
      objections.add(method, Refusal.UNSEEN, "name", java, "type", unseen);
    }
    thrown(method, java);
    unsaid(method);
  }

  private void thrown(ExecutableElement method, String java) {
    for (TypeMirror thrown : method.getThrownTypes()) {
      boolean passed =
          objects.isSubtype(thrown, RuntimeTypes.ERROR)
              || objects.isSubtype(thrown, ClassName.get(RuntimeException.class))
              || objects.isSubtype(thrown, ClassName.get(Error.class));
      if (!passed) {
        objections.add(method, Refusal.THROWS, "name", java, "type", thrown.toString());
      }
    }
  }

  /** Contracts that are not said, where they have to be. */
  private void unsaid(ExecutableElement method) {
    if (strict != null) {
      strict.check(method).forEach(objections::add);
    }
  }
}
