package dev.custody.processor.declaration;

import dev.custody.processor.contract.ArgumentContract.Terms;
import dev.custody.processor.contract.DeclaredContracts;
import dev.custody.processor.contract.Mark;
import dev.custody.processor.contract.Marks;
import dev.custody.processor.contract.MethodContract;
import dev.custody.processor.declaration.Difference.Kind;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** {@code override-mismatch} at a method reference, which stands in for an interface's method. */
final class ReferenceRule {
  private final DeclaredContracts contracts;

  ReferenceRule(DeclaredContracts contracts) {
    this.contracts = contracts;
  }

  List<Violation> check(
      ExecutableElement method, TypeMirror receiver, TypeMirror function, boolean unbound) {
    ExecutableElement implemented = contracts.functionalMethod(function);
    if (implemented == null) {
      return List.of();
    }
    MethodContract actual = contracts.method(method, receiver);
    MethodContract promised = contracts.method(implemented, function);
    List<Difference> differences =
        new ArrayList<>(ContractComparison.ofReference(actual, promised, unbound));
    differences.addAll(functionsKept(actual, implemented, unbound));
    if (differences.isEmpty()) {
      return List.of();
    }
    Violations violations = new Violations(method, Marks.of(method));
    tell(differences.get(0), method, promised.name(), violations);
    return violations.all();
  }

  /** What the interface calls in place must not be kept and called later. */
  private static List<Difference> functionsKept(
      MethodContract actual, ExecutableElement implemented, boolean unbound) {
    List<Difference> kept = new ArrayList<>();
    int shift = unbound ? 1 : 0;
    for (int i = shift; i < implemented.getParameters().size(); i++) {
      boolean inPlace = Marks.of(implemented.getParameters().get(i)).has(Mark.IN_PLACE);
      boolean passed = i - shift < actual.parameters().size();
      if (inPlace && passed && actual.argument(i - shift).terms() instanceof Terms.Silent) {
        kept.add(
            new Difference(Kind.TERMS, i, "may call {it} later", "calls {it} in place, or never"));
      }
    }
    return kept;
  }

  private static void tell(
      Difference difference, ExecutableElement method, String promised, Violations violations) {
    String type = method.getEnclosingElement().getSimpleName().toString();
    boolean constructs = method.getKind() == ElementKind.CONSTRUCTOR;
    boolean invalidates = difference.kind() == Kind.INVALIDATES;
    violations.add(
        difference.kind() == Kind.RESULT
            ? Complaint.OVERRIDE_BY_RESULT_OF_REFERENCE
            : Complaint.OVERRIDE_BY_REFERENCE,
        method,
        "method",
        type + "::" + (constructs ? "new" : method.getSimpleName()),
        "overridden",
        promised,
        "actual",
        invalidates ? "may drop what its argument lent" : difference.actual("its argument"),
        "promised",
        invalidates ? "does not" : difference.promisedOfIt());
  }
}
