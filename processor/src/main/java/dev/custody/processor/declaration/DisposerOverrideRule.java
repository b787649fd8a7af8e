package dev.custody.processor.declaration;

import dev.custody.processor.contract.DeclaredContracts;
import dev.custody.processor.contract.Marks;
import dev.custody.processor.program.Duties;
import dev.custody.processor.program.Holding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/**
 * {@code override-mismatch}: a method takes the place of one that discards what its class owns, and
 * neither calls it nor touches any of those fields. Whether it does so on every path is not asked.
 */
final class DisposerOverrideRule {
  private final DeclaredContracts contracts;

  DisposerOverrideRule(DeclaredContracts contracts) {
    this.contracts = contracts;
  }

  /**
   * @param mentioned the fields and methods that the method's body names
   */
  List<Violation> check(ExecutableElement method, Supplier<Set<Element>> mentioned) {
    TypeElement type = (TypeElement) method.getEnclosingElement();
    List<ExecutableElement> overridden = contracts.overridden(method, type);
    // Few methods get any further.
    if (overridden.isEmpty() || contracts.method(method, type.asType()).disposes().isEmpty()) {
      return List.of();
    }
    Violations violations = new Violations(method, Marks.of(method));
    for (ExecutableElement other : overridden) {
      List<VariableElement> fields = discardedBy(other);
      if (!fields.isEmpty() && mentioned.get().stream().noneMatch(each -> does(each, fields))) {
        violations.add(
            Complaint.OVERRIDE_FORGETS,
            method,
            "method",
            contracts.method(method, type.asType()).name(),
            "overridden",
            contracts.method(other, type.asType()).name(),
            "field",
            fields.get(0).getSimpleName().toString(),
            "call",
            method.getSimpleName() + (method.getParameters().isEmpty() ? "()" : "(…)"));
        break;
      }
    }
    return violations.all();
  }

  private boolean does(Element mentioned, List<VariableElement> fields) {
    return fields.contains(mentioned)
        || mentioned instanceof ExecutableElement called
            && !contracts.method(called, null).disposes().isEmpty();
  }

  /** The owning fields, from its class upwards, that a method with a body promises to discard. */
  private List<VariableElement> discardedBy(ExecutableElement method) {
    Set<String> disposes = contracts.method(method, null).disposes();
    if (disposes.isEmpty() || method.getModifiers().contains(Modifier.ABSTRACT)) {
      return List.of();
    }
    Duties duties = new Duties(false, false, disposes);
    List<VariableElement> fields = new ArrayList<>();
    Element type = method.getEnclosingElement();
    while (type instanceof TypeElement owner) {
      for (VariableElement field : ElementFilter.fieldsIn(owner.getEnclosedElements())) {
        if (owns(field) && duties.disposesField(field.getSimpleName().toString())) {
          fields.add(field);
        }
      }
      type = owner.getSuperclass() instanceof DeclaredType parent ? parent.asElement() : null;
    }
    return fields;
  }

  private boolean owns(VariableElement field) {
    Holding holding = contracts.field(field);
    return !field.getModifiers().contains(Modifier.STATIC)
        && (holding == Holding.OWNED || holding == Holding.CONTAINER);
  }
}
