package dev.custody.processor.declaration;

import dev.custody.processor.contract.ArgumentContract;
import dev.custody.processor.contract.ArgumentContract.Terms;
import dev.custody.processor.contract.DeclaredContracts;
import dev.custody.processor.contract.Marks;
import dev.custody.processor.contract.MethodContract;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** {@code override-mismatch}: an override asks more of its callers or promises them less. */
final class OverrideRule {
  private final DeclaredContracts contracts;
  private final TypeQuestions types;

  OverrideRule(DeclaredContracts contracts, TypeQuestions types) {
    this.contracts = contracts;
    this.types = types;
  }

  /** Compares a method with each that it overrides; a position is complained about once. */
  List<Violation> check(ExecutableElement method) {
    TypeElement type = (TypeElement) method.getEnclosingElement();
    List<ExecutableElement> overridden = contracts.overridden(method, type);
    if (overridden.isEmpty()) {
      return List.of();
    }
    MethodContract actual = contracts.method(method, type.asType());
    Violations violations = new Violations(method, Marks.of(method));
    List<Integer> told = new ArrayList<>();
    for (ExecutableElement other : overridden) {
      if (contracts.isOfView(other)) {
        continue; // an iterator of the program's own may make what it returns
      }
      MethodContract promised = contracts.method(other, type.asType());
      if (contracts.isOfJdk(other)) {
        promised = withoutHolders(promised);
      }
      boolean counted = types.isCountedClass(other.getEnclosingElement());
      for (Difference difference : ContractComparison.ofOverride(actual, promised, counted)) {
        if (!told.contains(difference.position())) {
          told.add(difference.position());
          tell(difference, method, actual.name(), promised.name(), violations);
        }
      }
    }
    return violations.all();
  }

  /** That a container holds what it was given need not be said again. */
  private static MethodContract withoutHolders(MethodContract contract) {
    List<ArgumentContract> parameters = new ArrayList<>();
    for (ArgumentContract parameter : contract.parameters()) {
      Terms terms = parameter.terms();
      if (terms instanceof Terms.Stolen stolen) {
        terms = new Terms.Stolen(stolen.when(), null);
      }
      parameters.add(parameter.on(terms));
    }
    return new MethodContract(
        contract.name(),
        contract.receiver(),
        parameters,
        contract.varargs(),
        contract.result(),
        contract.counts(),
        contract.disposes(),
        contract.returns());
  }

  private static Complaint ofResult(ExecutableElement method, boolean silent) {
    if (!silent) {
      return Complaint.OVERRIDE_RESULT;
    }
    return method.getEnclosingElement().getKind() == ElementKind.RECORD
        ? Complaint.OVERRIDE_BY_ACCESSOR
        : Complaint.OVERRIDE_CONFLICT_OF_RESULTS;
  }

  private static void tell(
      Difference difference,
      ExecutableElement method,
      String name,
      String overridden,
      Violations violations) {
    Element about =
        difference.position() >= 0 ? method.getParameters().get(difference.position()) : method;
    boolean receiver = difference.position() == ArgumentContract.THIS;
    String whom = receiver ? "its receiver" : "its parameter `" + about.getSimpleName() + "`";
    boolean silent = Marks.of(about).isEmpty();
    Complaint complaint =
        switch (difference.kind()) {
          case TERMS ->
              silent
                  ? Complaint.OVERRIDE_CONFLICT
                  : receiver ? Complaint.OVERRIDE_RECEIVER : Complaint.OVERRIDE_PARAMETER;
          case INVALIDATES -> Complaint.OVERRIDE_INVALIDATES;
          case RESULT -> ofResult(method, silent);
          case DISPOSES -> Complaint.OVERRIDE_DISPOSES;
        };
    violations.add(
        complaint,
        about,
        "method",
        name,
        "overridden",
        overridden,
        "actual",
        difference.actual(whom),
        "promised",
        difference.promisedOfIt(),
        "whom",
        whom);
  }
}
