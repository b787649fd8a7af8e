package dev.custody.processor.lower;

import dev.custody.processor.contract.ArgumentContract;
import dev.custody.processor.contract.ArgumentContract.Terms;
import dev.custody.processor.contract.Contracts;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds types whose objects can be released though no reference may be left. */
record HarmlessReleases(Elements elements, Contracts contracts) {

  /** Whether one of its methods without arguments releases if there is anything to release. */
  boolean areOfferedBy(TypeMirror type) {
    return type instanceof DeclaredType declared
        && ElementFilter.methodsIn(elements.getAllMembers((TypeElement) declared.asElement()))
            .stream()
            .anyMatch(method -> isOne(method, declared));
  }

  private boolean isOne(ExecutableElement method, DeclaredType type) {
    if (!method.getParameters().isEmpty()) {
      return false;
    }
    ArgumentContract receiver = contracts.method(method, type).receiver();
    return receiver != null
        && receiver.terms() instanceof Terms.Released released
        && released.idempotent();
  }
}
