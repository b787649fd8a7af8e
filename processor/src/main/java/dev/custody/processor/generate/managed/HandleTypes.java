package dev.custody.processor.generate.managed;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.custody.processor.contract.Contracts;
import dev.custody.processor.contract.Mark;
import dev.custody.processor.contract.Marks;
import dev.custody.processor.contract.TypeRole;
import dev.custody.processor.generate.managed.Passing.Many;
import dev.custody.processor.generate.managed.Passing.Rank;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/**
 * Which types have handles, and how those are called.
 *
 * <p>A type variable has none: which handle its values would have is not known where it is
 * declared. Its values are passed as they are.
 */
final class HandleTypes {
  private final Contracts contracts;
  private final Types types;

  HandleTypes(Contracts contracts, Types types) {
    this.contracts = contracts;
    this.types = types;
  }

  boolean isManaged(TypeElement type) {
    return Marks.of(type).has(Mark.MANAGED)
        && contracts.role(type.asType()) == TypeRole.COUNTED
        && !contracts.isImmortal(type.asType());
  }

  /** The handle of a type; null if it has none. */
  TypeName handle(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return null;
    }
    TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
    if (!isManaged(element)) {
      return null;
    }
    ClassName name = Names.handle(element);
    return TypeName.get(type) instanceof ParameterizedTypeName parameterized
        ? ParameterizedTypeName.get(name, parameterized.typeArguments().toArray(new TypeName[0]))
        : anyOf(name, element.getTypeParameters().size());
  }

  /** The nearest supertype that has a handle: along the superclasses first. */
  DeclaredType parent(TypeElement type) {
    for (TypeMirror each : types.directSupertypes(type.asType())) {
      TypeElement supertype = (TypeElement) ((DeclaredType) each).asElement();
      if (isManaged(supertype)) {
        return (DeclaredType) each;
      }
      DeclaredType further = parent(supertype);
      if (further != null) {
        return asSuper(each, (TypeElement) further.asElement());
      }
    }
    return null;
  }

  private DeclaredType asSuper(TypeMirror type, TypeElement supertype) {
    for (TypeMirror each : types.directSupertypes(type)) {
      DeclaredType found =
          ((DeclaredType) each).asElement().equals(supertype)
              ? (DeclaredType) each
              : asSuper(each, supertype);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Whether there may be subtypes, with handles that extend the one of the type. */
  static boolean isOpen(TypeElement type) {
    return !type.getModifiers().contains(Modifier.FINAL) && type.getKind() != ElementKind.RECORD;
  }

  private Rank rank(TypeElement type) {
    if (parent(type) != null) {
      return Rank.BELOW;
    }
    return isOpen(type) ? Rank.ROOT : Rank.ALONE;
  }

  /** A class with wildcards for its type parameters. */
  static TypeName anyOf(ClassName name, int parameters) {
    if (parameters == 0) {
      return name;
    }
    TypeName[] arguments = new TypeName[parameters];
    Arrays.fill(arguments, WildcardTypeName.subtypeOf(Object.class));
    return ParameterizedTypeName.get(name, arguments);
  }

  /** How values of a type are handles; null if they are none. */
  Many many(TypeMirror type) {
    TypeMirror element = element(type);
    TypeName handle = element == null ? null : handle(element);
    if (handle == null || areKeys(type)) {
      return null;
    }
    TypeName object = TypeName.get(element).withoutAnnotations();
    return new Many(
        container(type),
        key(type),
        handle,
        object,
        rank((TypeElement) ((DeclaredType) element).asElement()),
        isWild(type),
        marks(element, element == type));
  }

  /** What is said of one of several beside its contract, as that it may be null. */
  private static List<AnnotationSpec> marks(TypeMirror element, boolean one) {
    return one ? List.of() : ContractWords.marks(element);
  }

  /** The type of what one handle would hold: the type itself, or that of what it contains. */
  static TypeMirror element(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return array.getComponentType();
    } else if (container(type) == Container.NONE) {
      return type;
    }
    List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
    boolean keyed = container(type).shape() == Container.Shape.MAP;
    if (arguments.size() != (keyed ? 2 : 1)
        || keyed && arguments.get(0).getKind() == TypeKind.WILDCARD) {
      return null;
    }
    TypeMirror argument = arguments.get(arguments.size() - 1);
    return argument instanceof WildcardType wildcard ? wildcard.getExtendsBound() : argument;
  }

  /** Whether handles would have to stand for a map's keys, too: such a map is passed as it is. */
  private boolean areKeys(TypeMirror type) {
    return container(type).shape() == Container.Shape.MAP
        && handle(((DeclaredType) type).getTypeArguments().get(0)) != null;
  }

  private static boolean isWild(TypeMirror type) {
    return container(type).shape() != Container.Shape.ONE
        && type instanceof DeclaredType declared
        && declared.getTypeArguments().stream()
            .anyMatch(each -> each.getKind() == TypeKind.WILDCARD);
  }

  private static Container container(TypeMirror type) {
    if (type instanceof ArrayType) {
      return Container.ARRAY;
    }
    Container known =
        type.getKind() == TypeKind.DECLARED
            ? Container.named(ClassName.get((TypeElement) ((DeclaredType) type).asElement()))
            : null;
    return known == null ? Container.NONE : known;
  }

  private static TypeName key(TypeMirror type) {
    return container(type).shape() == Container.Shape.MAP
        ? TypeName.get(((DeclaredType) type).getTypeArguments().get(0))
        : null;
  }

  private static TypeName type(Many many, TypeName handle) {
    return switch (many.shape()) {
      case ONE -> handle;
      case ARRAY -> ArrayTypeName.of(handle);
      case COLLECTION, MAP, OPTIONAL -> {
        TypeName element = many.wild() ? WildcardTypeName.subtypeOf(handle) : handle;
        ClassName name = ClassName.get(many.container().type());
        yield many.key() == null
            ? ParameterizedTypeName.get(name, element)
            : ParameterizedTypeName.get(name, many.key(), element);
      }
    };
  }

  /**
   * The type in which handles come, with what is said of each beside its contract.
   *
   * @param before what stands before the type, which of an array is said of the elements, too
   */
  static TypeName type(Many many, List<AnnotationSpec> before) {
    List<AnnotationSpec> marks =
        many.shape() == Container.Shape.ARRAY
            ? many.marks().stream().filter(each -> !before.contains(each)).toList()
            : many.marks();
    return type(many, many.handle().annotated(marks));
  }
}
