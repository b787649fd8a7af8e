package dev.custody.processor.generate.managed;

import com.palantir.javapoet.TypeName;
import dev.custody.processor.contract.ArgumentContract;
import dev.custody.processor.contract.ArgumentContract.Terms;
import dev.custody.processor.contract.Contracts;
import dev.custody.processor.generate.managed.ManagedType.Counting;
import dev.custody.processor.program.When;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds the methods by which references to a type's objects are counted. */
final class CountingReader {
  private final Elements elements;
  private final Contracts contracts;

  CountingReader(Elements elements, Contracts contracts) {
    this.elements = elements;
    this.contracts = contracts;
  }

  /** Null if it cannot be said how a reference is released. */
  Counting read(DeclaredType type) {
    List<ExecutableElement> releasing = releasing(type);
    if (releasing.isEmpty()) {
      return null;
    }
    ExecutableElement release = releasing.get(0);
    return new Counting(
        retain(type),
        release.getSimpleName().toString(),
        release.getThrownTypes().stream().map(TypeName::get).toList());
  }

  /** The methods that release; {@code close} is made for it and comes first. */
  private List<ExecutableElement> releasing(DeclaredType type) {
    List<ExecutableElement> found = new ArrayList<>();
    for (ExecutableElement method : plain(type)) {
      if (isRelease(method, type)) {
        found.add(method.getSimpleName().contentEquals("close") ? 0 : found.size(), method);
      }
    }
    return found;
  }

  /**
   * The name of the method that adds a reference; null if there is none. One that may fail is none:
   * nobody could say whether the reference was added.
   */
  String retain(DeclaredType type) {
    for (ExecutableElement method : plain(type)) {
      if (retains(method, type) && method.getThrownTypes().isEmpty()) {
        return method.getSimpleName().toString();
      }
    }
    return null;
  }

  private List<ExecutableElement> plain(DeclaredType type) {
    List<ExecutableElement> methods = new ArrayList<>();
    TypeElement element = (TypeElement) type.asElement();
    for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(element))) {
      if (method.getParameters().isEmpty()
          && method.getModifiers().contains(Modifier.PUBLIC)
          && !method.getModifiers().contains(Modifier.STATIC)) {
        methods.add(method);
      }
    }
    return methods;
  }

  boolean retains(ExecutableElement method, DeclaredType site) {
    return receiver(method, site) instanceof Terms.Retained retained
        && retained.when() == When.ALWAYS;
  }

  /** Whether it does nothing but release: what it returns at most tells that it was the last. */
  boolean isRelease(ExecutableElement method, DeclaredType site) {
    TypeKind result = method.getReturnType().getKind();
    return receiver(method, site) instanceof Terms.Released
        && (result == TypeKind.VOID || result.isPrimitive());
  }

  private Terms receiver(ExecutableElement method, DeclaredType site) {
    ArgumentContract receiver = contracts.method(method, site).receiver();
    return receiver == null ? null : receiver.terms();
  }
}
