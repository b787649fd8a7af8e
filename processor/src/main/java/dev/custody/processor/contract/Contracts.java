package dev.custody.processor.contract;

import dev.custody.processor.program.Condition.Proof;
import dev.custody.processor.program.Holding;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
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
   *     is constructed. For the contract that a body has to keep, the type of {@code this}; for a
   *     lambda's, its functional interface.
   * @param named the variable or method that the receiver expression names (for a constructor, the
   *     variable that is initialized), whose own annotations concern the elements of a container;
   *     null if it names none
   */
  MethodContract method(ExecutableElement method, TypeMirror receiver, Element named);

  /** As the longer form, where the receiver expression names nothing. */
  default MethodContract method(ExecutableElement method, TypeMirror receiver) {
    return method(method, receiver, null);
  }

  /**
   * Whether nobody says what a method does to a parameter: it has no annotation, and what it
   * overrides takes whatever a type variable stands for.
   *
   * @param type the class whose method it is
   */
  boolean leavesUnsaid(ExecutableElement method, TypeElement type, int parameter);

  /** The method that a function of this type implements; null if it is no functional interface. */
  ExecutableElement functionalMethod(TypeMirror function);

  /** Whether no value of the type is ever deallocated. */
  boolean isImmortal(TypeMirror type);

  /** What a field means by holding a reference. */
  Holding field(VariableElement field);

  /**
   * What a local variable asserts about the reference that it holds: {@link Holding#OWNED}, {@link
   * Holding#BORROWED}, or {@link Holding#UNTRACKED} where it asserts nothing.
   */
  Holding asserted(VariableElement local);

  /**
   * What the elements of an array or a container (for a map, its values) mean by holding a
   * reference.
   *
   * @param named as for a method
   */
  Holding elements(TypeMirror container, Element named);

  /**
   * Says how a type argument is annotated with which the container is made that a variable begins
   * with. This goes for the variable, whose own type does not tell it.
   */
  void begins(VariableElement container, int argument, TypeElement annotation);

  /**
   * Says that a variable begins as a view of what another declaration names, an iterator say: where
   * that borrows its contents, so does the view, whose own type does not tell it.
   *
   * @param shown the type of what is viewed
   */
  void begins(VariableElement view, TypeMirror shown, Element named);

  /** Whether what a declaration names borrows its contents, or is a view of what does. */
  boolean borrows(TypeMirror container, Element named);

  /** The contract of a method that is called on a view of what borrows its contents. */
  MethodContract ofBorrowed(ExecutableElement method, TypeMirror view);

  /** As the longer form, where the expression names nothing. */
  default Holding elements(TypeMirror container) {
    return elements(container, null);
  }

  /** What it proves of a value when it passes a test against the type. */
  Proof whenInstance(TypeMirror tested);

  /** What it proves of a non-null value of {@code type} when it fails a test against another. */
  Proof whenNotInstance(TypeMirror type, TypeMirror tested);
}
