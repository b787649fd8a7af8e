package dev.custody.processor.contract;

import dev.custody.processor.contract.library.Library;
import dev.custody.processor.contract.library.LibraryType;
import dev.custody.processor.program.Condition.Proof;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/** Reads from a type how ownership looks at its values. */
final class TypeReader {
  private static final int DEEPEST_VIEW = 8;

  /** What annotations on a container's position, or on its type arguments, say of contents. */
  private static final Set<Mark> OF_CONTENT =
      Set.of(Mark.OWNED, Mark.BORROWED, Mark.STEALS, Mark.RETAINS, Mark.RELEASES);

  private final Types types;
  private final ClassReader classes;
  private final Library library;
  private final Supertypes supertypes;
  private final ParameterNames parameterNames = new ParameterNames();
  private final Map<TypeElement, Optional<TypeElement>> containers = new HashMap<>();
  private final Map<TypeElement, ClassRole> rolesOfClasses = new HashMap<>();

  /**
   * What a class says of the role of its types.
   *
   * @param varies whether it depends on type arguments or annotations what the role is
   */
  private record ClassRole(TypeRole role, boolean varies) {}

  TypeReader(Types types, ClassReader classes, Library library) {
    this.types = types;
    this.supertypes = new Supertypes(types);
    this.classes = classes;
    this.library = library;
  }

  /**
   * The role of a type.
   *
   * <p>Whether a class that is not counted has counted subtypes cannot be known from here. Only
   * {@code Object} and type variables without a counted bound are {@link TypeRole#PERHAPS}; other
   * classes and interfaces are {@link TypeRole#PLAIN}, and a contract that stands on a position of
   * such a type holds nevertheless.
   */
  TypeRole role(TypeMirror type) {
    return switch (type.getKind()) {
      case BOOLEAN, BYTE, SHORT, CHAR, INT, LONG, FLOAT, DOUBLE -> TypeRole.NUMBER;
      case ARRAY -> isContainer(type, DEEPEST_VIEW) ? TypeRole.CONTAINER : TypeRole.PLAIN;
      case DECLARED -> declared((DeclaredType) type);
      case TYPEVAR -> bounded(((TypeVariable) type).getUpperBound());
      case WILDCARD -> {
        TypeMirror bound = ((WildcardType) type).getExtendsBound();
        yield bound == null ? TypeRole.PERHAPS : bounded(bound);
      }
      case INTERSECTION -> bounded(type);
      case UNION -> TypeRole.PLAIN;
      default -> TypeRole.NONE;
    };
  }

  private TypeRole declared(DeclaredType type) {
    ClassRole known = ofClass((TypeElement) type.asElement());
    if (!known.varies()) {
      return known.role();
    }
    return wraps(type)
        ? TypeRole.PERHAPS
        : isContainer(type, DEEPEST_VIEW) ? TypeRole.CONTAINER : known.role();
  }

  /** Programs ask of every name and call; few classes hold or wrap anything. */
  private ClassRole ofClass(TypeElement type) {
    ClassRole known = rolesOfClasses.get(type);
    if (known == null) {
      TypeRole role = readRole(type);
      boolean decided = role == TypeRole.COUNTED || role == TypeRole.PERHAPS;
      LibraryType described = library.type(type);
      boolean wraps = described != null && described.wrapped() != null;
      boolean holds = containerAmongAncestors(type).isPresent();
      known = new ClassRole(role, !decided && (wraps || holds));
      rolesOfClasses.put(type, known);
    }
    return known;
  }

  private TypeRole readRole(TypeElement type) {
    if (classes.facts(type).counted()) {
      return TypeRole.COUNTED;
    } else if (type.getQualifiedName().contentEquals("java.lang.Object")) {
      return TypeRole.PERHAPS;
    }
    return classes.functionalMethod(type) == null ? TypeRole.PLAIN : TypeRole.FUNCTION;
  }

  /** Whether it is another name of something that is counted, as an {@code Optional} is. */
  private boolean wraps(DeclaredType type) {
    TypeMirror wrapped = wrapped(type);
    return wrapped != null && isDiscarded(wrapped);
  }

  /** What an {@code Optional} is another name of; null for other types. */
  TypeMirror wrapped(TypeMirror type) {
    LibraryType described =
        type instanceof DeclaredType declared ? library.type(element(declared)) : null;
    return described == null || described.wrapped() == null
        ? null
        : argument((DeclaredType) type, described.wrapped());
  }

  private TypeRole bounded(TypeMirror bound) {
    if (bound.getKind() == TypeKind.INTERSECTION) {
      return isCounted(bound) ? TypeRole.COUNTED : TypeRole.PERHAPS;
    }
    TypeRole role = role(bound);
    return role == TypeRole.PLAIN ? TypeRole.PERHAPS : role;
  }

  /** Whether every value of the type is reference-counted. */
  boolean isCounted(TypeMirror type) {
    return switch (type.getKind()) {
      case DECLARED -> classes.facts(element(type)).counted();
      case TYPEVAR -> isCounted(((TypeVariable) type).getUpperBound());
      case WILDCARD -> {
        TypeMirror bound = ((WildcardType) type).getExtendsBound();
        yield bound != null && isCounted(bound);
      }
      case INTERSECTION -> ((IntersectionType) type).getBounds().stream().anyMatch(this::isCounted);
      default -> false;
    };
  }

  /** Whether what holds such values has something to discard. */
  private boolean isDiscarded(TypeMirror type) {
    return isCounted(type) && !isImmortal(type);
  }

  /** Whether somebody may have to discard a value of the type, or an element of an array. */
  boolean mayBeDiscarded(TypeMirror type) {
    return type instanceof ArrayType array
        ? mayBeDiscarded(array.getComponentType())
        : !isNeverCounted(type) && !isImmortal(type);
  }

  /** Whether no value of the type, or no element of an array, can be reference-counted. */
  boolean isNeverCounted(TypeMirror type) {
    return switch (type.getKind()) {
      case DECLARED -> {
        ClassFacts facts = classes.facts(element(type));
        boolean uncounted = facts.closed() && !facts.counted();
        TypeMirror wrapped = uncounted ? wrapped(type) : null;
        yield wrapped == null ? uncounted : isNeverCounted(wrapped);
      }
      case ARRAY -> isNeverCounted(((ArrayType) type).getComponentType());
      case TYPEVAR, WILDCARD, INTERSECTION, UNION, ERROR -> false;
      default -> true;
    };
  }

  boolean isImmortal(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED && classes.facts(element(type)).immortal();
  }

  static TypeElement element(TypeMirror declared) {
    return (TypeElement) ((DeclaredType) declared).asElement();
  }

  /** The name of a type variable; null of any other type. */
  static String variableName(TypeMirror type) {
    return type instanceof TypeVariable variable
        ? variable.asElement().getSimpleName().toString()
        : null;
  }

  /**
   * Whether any content is counted, or shows what is counted, or may be counted and is annotated.
   * Views may show views, and some show themselves: a {@code Path} iterates over paths.
   */
  private boolean isContainer(TypeMirror type, int depth) {
    for (TypeMirror each : contents(type)) {
      if (isDiscarded(each)
          || depth > 0 && isView(each) && isContainer(each, depth - 1)
          || !isNeverCounted(each) && isMarked(type, each)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMarked(TypeMirror container, TypeMirror content) {
    return Marks.of(content).hasAny(OF_CONTENT) || Marks.of(container).hasAny(OF_CONTENT);
  }

  /** Whether a container only shows what another one owns, as iterators and streams do. */
  boolean isView(TypeMirror container) {
    if (container.getKind() != TypeKind.DECLARED) {
      return false;
    }
    TypeElement ancestor = containerAmongAncestors(element(container)).orElse(null);
    return ancestor != null && !library.type(ancestor).owns();
  }

  /** The types of what a container holds: of its elements, keys, values; empty for no container. */
  List<TypeMirror> contents(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return List.of(array.getComponentType());
    } else if (type.getKind() != TypeKind.DECLARED) {
      return List.of();
    }
    TypeElement ancestor = containerAmongAncestors(element(type)).orElse(null);
    if (ancestor == null) {
      return List.of();
    }
    DeclaredType container = asSuper(type, ancestor);
    List<TypeMirror> contents = new ArrayList<>();
    for (String parameter : library.type(ancestor).contents()) {
      TypeMirror argument = argument(container, parameter);
      if (argument != null) {
        contents.add(argument);
      }
    }
    return contents;
  }

  /** What stands for a type parameter of a class; null for a raw type. */
  private TypeMirror argument(DeclaredType type, String parameter) {
    if (type == null || type.getTypeArguments().isEmpty()) {
      return null;
    }
    int position = parametersOf((TypeElement) type.asElement()).indexOf(parameter);
    return position < 0 ? null : type.getTypeArguments().get(position);
  }

  /** The names of a class's type parameters. */
  List<String> parametersOf(TypeElement type) {
    return parameterNames.of(type);
  }

  /** The nearest ancestor (or the class itself) that the library knows as a container. */
  private Optional<TypeElement> containerAmongAncestors(TypeElement type) {
    Optional<TypeElement> known = containers.get(type);
    if (known == null) {
      containers.put(type, Optional.empty());
      known = findContainer(type);
      containers.put(type, known);
    }
    return known;
  }

  private Optional<TypeElement> findContainer(TypeElement type) {
    LibraryType described = library.type(type);
    if (described != null && !described.contents().isEmpty()) {
      return Optional.of(type);
    }
    // A class of the user's own that can be iterated need not be a container.
    for (TypeElement supertype : ClassReader.directSupertypes(type)) {
      Optional<TypeElement> found = containerAmongAncestors(supertype);
      if (found.isPresent() && (library.covers(type) || library.type(found.get()).owns())) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The parameterization of a supertype that a type inherits from; null if it does not. */
  DeclaredType asSuper(TypeMirror type, TypeElement supertype) {
    return supertypes.of(type, supertype);
  }

  Proof whenInstance(TypeMirror tested) {
    boolean proves = tested.getKind() == TypeKind.ARRAY || isNeverCounted(tested);
    return proves ? Proof.NOT_COUNTED : Proof.NOTHING;
  }

  Proof whenNotInstance(TypeMirror type, TypeMirror tested) {
    if (type.getKind() != TypeKind.NONE
        && types.isSubtype(types.erasure(type), types.erasure(tested))) {
      return Proof.NULL;
    }
    boolean root = tested.getKind() == TypeKind.DECLARED && classes.facts(element(tested)).root();
    return root ? Proof.NOT_COUNTED : Proof.NOTHING;
  }
}
