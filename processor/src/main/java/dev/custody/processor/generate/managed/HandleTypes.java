package dev.custody.processor.generate.managed;

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
import dev.custody.processor.generate.managed.Passing.Shape;
import java.util.Arrays;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * Which types have handles, and how those are called.
 *
 * <p>A type variable has none: which handle its values would have is not known where it is
 * declared. Its values are passed as they are.
 */
final class HandleTypes {
  /** What a list of handles can stand for: it is copied on the way. */
  private static final Set<String> COPIED =
      Set.of("java.util.List", "java.util.Collection", "java.lang.Iterable");

  private final Contracts contracts;

  HandleTypes(Contracts contracts) {
    this.contracts = contracts;
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
    TypeName one = handle(type);
    if (one != null) {
      return new Many(Shape.ONE, one, TypeName.get(type));
    } else if (type instanceof ArrayType array) {
      TypeName element = handle(array.getComponentType());
      TypeName object = TypeName.get(array.getComponentType());
      return element instanceof ClassName ? new Many(Shape.ARRAY, element, object) : null;
    }
    TypeMirror element = elementOf(type);
    TypeName handle = element == null ? null : handle(element);
    return handle == null ? null : new Many(Shape.LIST, handle, TypeName.get(element));
  }

  /** The type in which handles stand for what is of a type. */
  TypeName type(TypeMirror type, Many many) {
    if (many.shape() == Shape.ONE) {
      return many.handle();
    } else if (many.shape() == Shape.ARRAY) {
      return ArrayTypeName.of(many.handle());
    }
    DeclaredType list = (DeclaredType) type;
    boolean wild = list.getTypeArguments().get(0).getKind() == TypeKind.WILDCARD;
    return ParameterizedTypeName.get(
        ClassName.get((TypeElement) list.asElement()),
        wild ? WildcardTypeName.subtypeOf(many.handle()) : many.handle());
  }

  private static TypeMirror elementOf(TypeMirror type) {
    if (!(type instanceof DeclaredType declared)
        || declared.getTypeArguments().size() != 1
        || !COPIED.contains(((TypeElement) declared.asElement()).getQualifiedName().toString())) {
      return null;
    }
    TypeMirror argument = declared.getTypeArguments().get(0);
    return argument instanceof WildcardType wildcard ? wildcard.getExtendsBound() : argument;
  }
}
