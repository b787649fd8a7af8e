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
  private final DeclarationRules rules;
  private final Objections objections;
  private final Set<String> names = new HashSet<>();

  /**
   * @param rules what methods have to keep to: who does not cannot be called as he says
   */
  MethodObjections(
      ObjectTypes objects, VisibleTypes visible, DeclarationRules rules, Objections objections) {
    this.objects = objects;
    this.visible = visible;
    this.rules = rules;
    this.objections = objections;
  }

  /**
   * @param name what programs call it
   */
  void to(ExecutableElement method, String name) {
    String java = method.getSimpleName().toString();
    if (method.getModifiers().contains(Modifier.PRIVATE)) {
      objections.add(method, Refusal.METHOD_HIDDEN, "name", java);
    }
    if (!method.getModifiers().contains(Modifier.STATIC)) {
      objections.add(method, Refusal.NOT_STATIC, "name", java);
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
    rules.check(method).forEach(objections::add);
    method.getParameters().forEach(each -> rules.check(each).forEach(objections::add));
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
}
