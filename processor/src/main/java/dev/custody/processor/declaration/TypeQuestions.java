package dev.custody.processor.declaration;

import dev.custody.processor.contract.DeclaredContracts;
import dev.custody.processor.contract.TypeRole;
import dev.custody.processor.program.Condition.Proof;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** What the rules ask about types. */
final class TypeQuestions {
  private final DeclaredContracts contracts;

  TypeQuestions(DeclaredContracts contracts) {
    this.contracts = contracts;
  }

  /** Whether values of the type, or elements of an array, can never be reference-counted. */
  boolean isNeverCounted(TypeMirror type) {
    TypeMirror wrapped = contracts.wrapped(type);
    if (wrapped != null) {
      return isNeverCounted(wrapped);
    }
    return contracts.role(type) != TypeRole.CONTAINER
        && contracts.whenInstance(elementType(type)) == Proof.NOT_COUNTED;
  }

  /** What a container of the JDK holds that can never be reference-counted; else null. */
  TypeMirror uncountedContent(TypeMirror type) {
    List<TypeMirror> contents = isCounted(type) ? List.of() : contracts.contents(type);
    boolean none = !contents.isEmpty() && contents.stream().allMatch(this::isNeverCounted);
    return none ? contents.get(contents.size() - 1) : null;
  }

  /** Whether it is a container of what may be counted, or not: a {@code List<Object>}. */
  boolean holdsWhatMayBeCounted(TypeMirror type) {
    return contracts.contents(type).stream()
        .anyMatch(each -> !isCounted(each) && !isNeverCounted(each));
  }

  /** Whether every value of the type is reference-counted, or holds what is. */
  boolean isCounted(TypeMirror type) {
    TypeRole role = contracts.role(type);
    return role == TypeRole.COUNTED || role == TypeRole.CONTAINER;
  }

  /** Whether instances of the class are reference-counted. */
  boolean isCountedClass(Element type) {
    return contracts.isCounted((TypeElement) type);
  }

  /**
   * Whether it is the canonical constructor or an accessor of a record: what it goes by is said at
   * the components.
   */
  static boolean goesByComponents(ExecutableElement method) {
    Element type = method.getEnclosingElement();
    if (type.getKind() != ElementKind.RECORD) {
      return false;
    }
    List<? extends RecordComponentElement> components = ((TypeElement) type).getRecordComponents();
    return method.getKind() == ElementKind.CONSTRUCTOR
        ? components.size() == method.getParameters().size()
        : components.stream().anyMatch(each -> method.equals(each.getAccessor()));
  }

  boolean isFunction(TypeMirror type) {
    return contracts.role(type) == TypeRole.FUNCTION || contracts.functionalMethod(type) != null;
  }

  static TypeMirror elementType(TypeMirror type) {
    return type instanceof ArrayType array ? elementType(array.getComponentType()) : type;
  }

  /** Whether a value is an object at all, so that it can hold or lend a reference. */
  static boolean isObject(TypeMirror type) {
    return !type.getKind().isPrimitive() && type.getKind() != TypeKind.VOID;
  }

  static boolean isWholeNumber(TypeMirror type) {
    return Set.of(TypeKind.BYTE, TypeKind.SHORT, TypeKind.INT).contains(type.getKind());
  }

  /** The type in the user's words, without its package, arguments and annotations. */
  static String name(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return name(array.getComponentType()) + "[]";
    } else if (type instanceof DeclaredType declared) {
      return declared.asElement().getSimpleName().toString();
    } else if (type instanceof TypeVariable variable) {
      return variable.asElement().getSimpleName().toString();
    }
    return type.getKind().name().toLowerCase(Locale.ROOT);
  }

  /** As {@link #name}, as messages quote it. */
  static String quoted(TypeMirror type) {
    return "`" + name(type) + "`";
  }
}
