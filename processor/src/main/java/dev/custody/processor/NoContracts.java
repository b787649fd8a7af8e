package dev.custody.processor;

import dev.custody.processor.contract.Contracts;
import dev.custody.processor.contract.MethodContract;
import dev.custody.processor.contract.TypeRole;
import dev.custody.processor.program.Condition.Proof;
import dev.custody.processor.program.Holding;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Stands where the contracts are read until their reader has landed: nothing is counted. */
final class NoContracts implements Contracts {
  @Override
  public TypeRole role(TypeMirror type) {
    return TypeRole.NONE;
  }

  @Override
  public MethodContract method(ExecutableElement method, TypeMirror receiver, Element named) {
    throw new UnsupportedOperationException();
  }

  @Override
  public ExecutableElement functionalMethod(TypeMirror function) {
    return null;
  }

  @Override
  public Holding field(VariableElement field) {
    return Holding.UNTRACKED;
  }

  @Override
  public Holding asserted(VariableElement local) {
    return Holding.UNTRACKED;
  }

  @Override
  public Holding elements(TypeMirror container, Element named) {
    return Holding.UNTRACKED;
  }

  @Override
  public Proof whenInstance(TypeMirror tested) {
    return Proof.NOTHING;
  }

  @Override
  public Proof whenNotInstance(TypeMirror type, TypeMirror tested) {
    return Proof.NOTHING;
  }
}
