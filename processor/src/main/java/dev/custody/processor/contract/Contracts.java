package dev.custody.processor.contract;

import dev.custody.processor.program.Condition.Proof;
import dev.custody.processor.program.Holding;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * What the declarations of a program promise about references. Everything about annotations, their
 * defaults and their inheritance is decided behind this interface; whoever asks gets the answer
 * that holds.
 */
public interface Contracts {

  /** How ownership looks at values of a type. */
  TypeRole role(TypeMirror type);

  /**
   * The contract of a method or constructor as it is called.
   *
   * @param receiver the static type of the receiver expression, whose type arguments decide what a
   *     container does with its elements; null for static methods. For constructors the type that
   *     is constructed.
   */
  MethodContract method(ExecutableElement method, TypeMirror receiver);

  /** What a field means by holding a reference. */
  Holding field(VariableElement field);

  /** What the elements of an array or a container mean by holding a reference. */
  Holding elements(TypeMirror container);

  /** What it proves of a value when it passes a test against the type. */
  Proof whenInstance(TypeMirror tested);

  /** What it proves of a non-null value of {@code type} when it fails a test against another. */
  Proof whenNotInstance(TypeMirror type, TypeMirror tested);
}
