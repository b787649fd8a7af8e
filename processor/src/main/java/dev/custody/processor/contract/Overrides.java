package dev.custody.processor.contract;

import dev.custody.processor.contract.library.Library;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds the methods whose contracts a method inherits. */
public final class Overrides {
  private final Elements elements;
  private final Types types;
  private final Library library;
  private final Map<TypeElement, Map<Name, List<ExecutableElement>>> methods = new HashMap<>();
  private final Map<TypeElement, Collection<TypeElement>> ancestors = new HashMap<>();
  private final Map<Member, List<ExecutableElement>> found = new HashMap<>();

  /** A method as a member of a class, which may have inherited it. */
  record Member(ExecutableElement method, TypeElement type) {
    // Written out, since every call in a program asks for one.
    @Override
    public boolean equals(Object other) {
      return other instanceof Member that && method.equals(that.method) && type.equals(that.type);
    }

    @Override
    public int hashCode() {
      return method.hashCode() * 31 + type.hashCode();
    }
  }

  Overrides(Elements elements, Types types, Library library) {
    this.elements = elements;
    this.types = types;
    this.library = library;
  }

  /**
   * The methods that a method overrides or implements in a class: those of subtypes before those of
   * their supertypes, otherwise superclasses before interfaces. Methods of the JDK are among them
   * only if something is known of their class.
   *
   * @param type the class in which it is a member; it may have inherited the method
   */
  public List<ExecutableElement> overridden(ExecutableElement method, TypeElement type) {
    Member member = new Member(method, type);
    List<ExecutableElement> known = found.get(member);
    if (known == null) {
      known = find(method, type);
      found.put(member, known);
    }
    return known;
  }

  private List<ExecutableElement> find(ExecutableElement method, TypeElement type) {
    if (method.getKind() != ElementKind.METHOD) {
      return List.of();
    }
    // That static and private methods override nothing the compiler knows, too; asking it for
    // modifiers takes longer than to find nothing of that name.
    Collection<TypeElement> ancestors = ancestors(type);
    if (ancestors.isEmpty()) {
      return List.of();
    }
    Set<ExecutableElement> found = new LinkedHashSet<>();
    for (TypeElement ancestor : ancestors) {
      for (ExecutableElement candidate : candidates(ancestor, method)) {
        if (elements.overrides(method, candidate, type)) {
          found.add(candidate);
        }
      }
    }
    found.remove(method);
    return found.size() < 2 ? List.copyOf(found) : nearestFirst(found);
  }

  private List<ExecutableElement> nearestFirst(Set<ExecutableElement> methods) {
    List<ExecutableElement> sorted = new ArrayList<>();
    while (!methods.isEmpty()) {
      ExecutableElement nearest =
          methods.stream()
              .filter(each -> methods.stream().noneMatch(other -> isBelow(other, each)))
              .findFirst()
              .orElseThrow();
      methods.remove(nearest);
      sorted.add(nearest);
    }
    return sorted;
  }

  private boolean isBelow(ExecutableElement method, ExecutableElement other) {
    return !method.getEnclosingElement().equals(other.getEnclosingElement())
        && types.isSubtype(
            types.erasure(method.getEnclosingElement().asType()),
            types.erasure(other.getEnclosingElement().asType()));
  }

  /** The supertypes of which something is known, those of a supertype right behind it. */
  private Collection<TypeElement> ancestors(TypeElement type) {
    Collection<TypeElement> known = ancestors.get(type);
    if (known == null) {
      Set<TypeElement> found = new LinkedHashSet<>();
      for (TypeElement supertype : ClassReader.directSupertypes(type)) {
        if (!library.covers(supertype) || library.type(supertype) != null) {
          found.add(supertype);
        }
        found.addAll(ancestors(supertype));
      }
      known = found.isEmpty() ? List.of() : found;
      ancestors.put(type, known);
    }
    return known;
  }

  private List<ExecutableElement> candidates(TypeElement type, ExecutableElement method) {
    Map<Name, List<ExecutableElement>> known = methods.get(type);
    if (known == null) {
      known = methodsByName(type);
      methods.put(type, known);
    }
    return known.getOrDefault(method.getSimpleName(), List.of());
  }

  private static Map<Name, List<ExecutableElement>> methodsByName(TypeElement type) {
    Map<Name, List<ExecutableElement>> byName = new HashMap<>();
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      byName.computeIfAbsent(method.getSimpleName(), name -> new ArrayList<>()).add(method);
    }
    return byName;
  }
}
