package dev.custody.processor.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads the {@linkplain ClassFacts facts} of classes, each class once. */
final class ClassReader {
  private static final ClassFacts UNKNOWN = new ClassFacts(false, false, false, false);

  private final Elements elements;
  private final Map<TypeElement, ClassFacts> facts = new HashMap<>();
  private final Map<TypeElement, Optional<ExecutableElement>> functional = new HashMap<>();
  private List<ExecutableElement> methodsOfObject;

  ClassReader(Elements elements) {
    this.elements = elements;
  }

  ClassFacts facts(TypeElement type) {
    ClassFacts known = facts.get(type);
    if (known == null) {
      facts.put(type, UNKNOWN); // ends the recursion where a broken program inherits from itself
      known = read(type);
      facts.put(type, known);
    }
    return known;
  }

  /** The superclass, if there is one, and the interfaces, as declared. */
  static List<TypeElement> directSupertypes(TypeElement type) {
    List<TypeElement> supertypes = new ArrayList<>();
    addTo(supertypes, type.getSuperclass());
    for (TypeMirror each : type.getInterfaces()) {
      addTo(supertypes, each);
    }
    return supertypes;
  }

  private static void addTo(List<TypeElement> supertypes, TypeMirror type) {
    if (type.getKind() == TypeKind.DECLARED) {
      supertypes.add((TypeElement) ((DeclaredType) type).asElement());
    }
  }

  private ClassFacts read(TypeElement type) {
    boolean inherited = false;
    boolean immortal = false;
    for (TypeElement supertype : directSupertypes(type)) {
      ClassFacts above = facts(supertype);
      inherited |= above.counted();
      immortal |= above.immortal();
    }
    Marks marks = Marks.of(type);
    boolean counted = inherited || marks.has(Mark.REF_COUNTED);
    return new ClassFacts(
        counted, counted && !inherited, immortal || marks.has(Mark.IMMORTAL), isClosed(type));
  }

  private static boolean isClosed(TypeElement type) {
    return switch (type.getKind()) {
      case ENUM, RECORD, ANNOTATION_TYPE -> true;
      default -> type.getModifiers().contains(Modifier.FINAL);
    };
  }

  /** The one abstract method of an interface that a lambda can implement; null of any other. */
  ExecutableElement functionalMethod(TypeElement type) {
    if (type.getKind() != ElementKind.INTERFACE) {
      return null;
    }
    Optional<ExecutableElement> known = functional.get(type);
    if (known == null) {
      known = Optional.ofNullable(onlyAbstractMethod(type));
      functional.put(type, known);
    }
    return known.orElse(null);
  }

  private ExecutableElement onlyAbstractMethod(TypeElement type) {
    ExecutableElement found = null;
    for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(type))) {
      if (!method.getModifiers().contains(Modifier.ABSTRACT) || isMethodOfObject(method, type)) {
        continue;
      }
      if (found == null || elements.overrides(method, found, type)) {
        found = method;
      } else if (!elements.overrides(found, method, type)) {
        return null;
      }
    }
    return found;
  }

  /** Whether an interface only repeats a method that every object has, as Comparator does. */
  private boolean isMethodOfObject(ExecutableElement method, TypeElement type) {
    if (methodsOfObject == null) {
      TypeElement object = elements.getTypeElement("java.lang.Object");
      methodsOfObject = ElementFilter.methodsIn(object.getEnclosedElements());
    }
    for (ExecutableElement each : methodsOfObject) {
      if (each.getSimpleName().equals(method.getSimpleName())
          && each.getModifiers().contains(Modifier.PUBLIC)
          && elements.overrides(method, each, type)) {
        return true;
      }
    }
    return false;
  }
}
