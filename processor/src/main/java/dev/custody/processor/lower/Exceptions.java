package dev.custody.processor.lower;

import com.sun.source.tree.MethodInvocationTree;
import dev.custody.processor.contract.ArgumentContract;
import dev.custody.processor.contract.ArgumentContract.Terms;
import dev.custody.processor.contract.MethodContract;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** Which exceptions calls throw, by their declarations and by the user's policy. */
final class Exceptions {
  private final Attribution source;
  private final ExceptionPolicy policy;
  private List<TypeMirror> unchecked;
  private TypeMirror assertionError;

  Exceptions(Attribution source, ExceptionPolicy policy) {
    this.source = source;
    this.policy = policy;
  }

  private List<TypeMirror> unchecked() {
    if (unchecked == null) {
      unchecked = List.of(type("java.lang.RuntimeException"), type("java.lang.Error"));
    }
    return unchecked;
  }

  private TypeMirror assertionError() {
    if (assertionError == null) {
      assertionError = type("java.lang.AssertionError");
    }
    return assertionError;
  }

  private TypeMirror type(String name) {
    return source.ofPlatform(name);
  }

  /** What a call throws that is followed wherever it leads. */
  List<TypeMirror> declared(List<? extends TypeMirror> thrown, MethodContract contract) {
    List<TypeMirror> declared = new ArrayList<>();
    for (TypeMirror type : thrown) {
      declared.add(bounded(type));
    }
    if (policy == ExceptionPolicy.ALL && !settles(contract)) {
      declared.addAll(unchecked());
    }
    return declared;
  }

  /** What a call may throw although it does not say so. */
  List<TypeMirror> undeclared(MethodContract contract) {
    return policy == ExceptionPolicy.DECLARED && !settles(contract) ? unchecked() : List.of();
  }

  /** Whether a call may throw what it does not declare, whichever way that is followed. */
  boolean mayThrowUnchecked(MethodContract contract) {
    return policy != ExceptionPolicy.NONE && !settles(contract);
  }

  boolean followsUndeclared() {
    return policy != ExceptionPolicy.NONE;
  }

  /** What an assertion throws if it fails. */
  List<TypeMirror> assertion() {
    return policy == ExceptionPolicy.NONE ? List.of() : List.of(assertionError());
  }

  /** What a method throws as it is called there. */
  List<? extends TypeMirror> thrownBy(MethodInvocationTree call, ExecutableElement method) {
    TypeMirror type = source.type(call.getMethodSelect());
    return type instanceof ExecutableType instantiated
        ? instantiated.getThrownTypes()
        : method.getThrownTypes();
  }

  /** Retaining, releasing and disposing calls throw what they declare, nothing else. */
  private static boolean settles(MethodContract contract) {
    if (!contract.disposes().isEmpty() || contract.counts()) {
      return true;
    }
    for (ArgumentContract parameter : contract.parameters()) {
      if (settles(parameter.terms())) {
        return true;
      }
    }
    return contract.receiver() != null && settles(contract.receiver().terms());
  }

  private static boolean settles(Terms terms) {
    return terms instanceof Terms.Retained || terms instanceof Terms.Released;
  }

  private static TypeMirror bounded(TypeMirror type) {
    TypeMirror bound = type;
    while (bound instanceof TypeVariable variable && bound.getKind() == TypeKind.TYPEVAR) {
      bound = variable.getUpperBound();
    }
    return bound;
  }

  boolean isSubtype(TypeMirror type, TypeMirror of) {
    return source.types().isSubtype(bounded(type), bounded(of));
  }

  /** What the user calls an exception. */
  String name(TypeMirror type) {
    return type instanceof DeclaredType declared
        ? declared.asElement().getSimpleName().toString()
        : type.toString();
  }
}
