package dev.custody.processor.declaration;

import dev.custody.processor.contract.DeclaredContracts;
import dev.custody.processor.contract.Mark;
import dev.custody.processor.contract.Marks;
import dev.custody.processor.contract.ResultTerms;
import dev.custody.processor.program.Holding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * In strict mode, public and protected API that deals in counted types says so itself, or inherits
 * what it says; the defaults do not count. What an extension module offers is API, too.
 */
final class StrictRule {
  private static final Set<Mark> OF_PARAMETER =
      Set.of(Mark.BORROWED, Mark.STEALS, Mark.RETAINS, Mark.RELEASES);
  private static final Set<Mark> OF_RESULT =
      Set.of(Mark.OWNED, Mark.BORROWED, Mark.ALIASES, Mark.IMMORTAL, Mark.RETAINS);
  private static final Set<Mark> OF_FIELD = Set.of(Mark.OWNED, Mark.BORROWED, Mark.IMMORTAL);

  private final DeclaredContracts contracts;
  private final TypeQuestions types;

  StrictRule(DeclaredContracts contracts, TypeQuestions types) {
    this.contracts = contracts;
    this.types = types;
  }

  List<Violation> check(ExecutableElement method) {
    boolean api = isPublicApi(method) || Marks.of(method).has(Mark.EXTENSION_METHOD);
    if (!api || TypeQuestions.goesByComponents(method)) {
      return List.of();
    }
    List<ExecutableElement> declarations = new ArrayList<>(List.of(method));
    declarations.addAll(contracts.overridden(method, (TypeElement) method.getEnclosingElement()));
    Violations violations = new Violations(method, Marks.of(method));
    for (int i = 0; i < method.getParameters().size(); i++) {
      VariableElement parameter = method.getParameters().get(i);
      if (types.isCounted(parameter.asType())
          && !contracts.isImmortal(parameter.asType())
          && !isParameterSaid(declarations, i)) {
        violations.add(Complaint.UNANNOTATED_PARAMETER, parameter);
      }
    }
    if (method.getKind() == ElementKind.METHOD
        && types.isCounted(method.getReturnType())
        && !isResultSaid(method, declarations)) {
      violations.add(Complaint.UNANNOTATED_RESULT, method);
    }
    return violations.all();
  }

  private boolean isParameterSaid(List<ExecutableElement> declarations, int position) {
    return declarations.stream()
        .anyMatch(
            each -> contracts.isOfLibrary(each) || isSaid(each.getParameters().get(position)));
  }

  /**
   * Also where the type arguments of a container say it; the wrong word is complained of as such.
   */
  private static boolean isSaid(VariableElement parameter) {
    Marks marks = Marks.of(parameter);
    return marks.hasAny(OF_PARAMETER)
        || marks.has(Mark.OWNED)
        || areArgumentsSaid(parameter.asType());
  }

  private static boolean areArgumentsSaid(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.getTypeArguments().stream().anyMatch(each -> Marks.of(each).hasAny(OF_FIELD));
  }

  private boolean isResultSaid(ExecutableElement method, List<ExecutableElement> declarations) {
    // What a retained argument or an immortal class makes of the result needs no other word.
    ResultTerms result = contracts.method(method, null).result();
    return result instanceof ResultTerms.Alias
        || result instanceof ResultTerms.Immortal
        || declarations.stream()
            .anyMatch(
                each ->
                    contracts.isOfLibrary(each)
                        || Marks.of(each).hasAny(OF_RESULT)
                        || areArgumentsSaid(each.getReturnType()));
  }

  /** Also a record's component, which its accessor makes public. */
  List<Violation> check(VariableElement field) {
    boolean component =
        field.getEnclosingElement().getKind() == ElementKind.RECORD
            && !field.getModifiers().contains(Modifier.STATIC);
    boolean isPublic = isPublicApi(component ? field.getEnclosingElement() : field);
    if (!isPublic
        || !types.isCounted(field.asType())
        || contracts.field(field) == Holding.IMMORTAL
        || Marks.of(field).hasAny(OF_FIELD)
        || areArgumentsSaid(field.asType())) {
      return List.of();
    }
    Violations violations = new Violations(field, Marks.of(field));
    violations.add(Complaint.UNANNOTATED_FIELD, field);
    return violations.all();
  }

  private static boolean isPublicApi(Element element) {
    Element each = element;
    while (each.getKind() != ElementKind.PACKAGE) {
      Set<Modifier> modifiers = each.getModifiers();
      if (!modifiers.contains(Modifier.PUBLIC) && !modifiers.contains(Modifier.PROTECTED)) {
        return false;
      }
      each = each.getEnclosingElement();
    }
    return true;
  }
}
