package dev.custody.processor.generate.managed;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * Writes the types of what is passed as it is, with the annotations on their parts: what a function
 * does with what it is given is said there and nowhere else.
 *
 * @param here the package that is written to; the handles that are still to come are in it, too
 */
record SourceTypes(PackageElement here) {

  /**
   * A type without what stands on it as a whole, or on the elements of an array: that is written
   * where it is declared.
   *
   * @param declared the same as it was declared: annotations are lost where type variables are
   *     replaced
   */
  TypeName of(TypeMirror type, TypeMirror declared) {
    return type instanceof ArrayType array
        ? ArrayTypeName.of(of(array.getComponentType(), component(declared)))
        : bare(type, declared);
  }

  private static TypeMirror component(TypeMirror declared) {
    return declared instanceof ArrayType array ? array.getComponentType() : null;
  }

  private TypeName bare(TypeMirror type, TypeMirror declared) {
    return switch (type.getKind()) {
      case ERROR ->
          ClassName.get(
              here.getQualifiedName().toString(),
              ((DeclaredType) type).asElement().getSimpleName().toString());
      case DECLARED -> ofClass((DeclaredType) type, declared);
      case ARRAY ->
          ArrayTypeName.of(part(((ArrayType) type).getComponentType(), component(declared)));
      case WILDCARD -> ofWildcard((WildcardType) type, declared);
      case TYPEVAR ->
          TypeVariableName.get((TypeParameterElement) ((TypeVariable) type).asElement());
      default -> TypeName.get(type);
    };
  }

  private TypeName ofClass(DeclaredType type, TypeMirror declared) {
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    boolean isInGeneric =
        type.getEnclosingType() instanceof DeclaredType outer
            && !outer.getTypeArguments().isEmpty();
    if (arguments.isEmpty() || isInGeneric) {
      return TypeName.get(type).withoutAnnotations();
    }
    List<TypeName> written = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      boolean generic =
          declared instanceof DeclaredType same
              && same.getTypeArguments().size() == arguments.size();
      TypeMirror argument = generic ? ((DeclaredType) declared).getTypeArguments().get(i) : null;
      written.add(part(arguments.get(i), argument));
    }
    return ParameterizedTypeName.get(
        ClassName.get((TypeElement) type.asElement()), written.toArray(new TypeName[0]));
  }

  private TypeName ofWildcard(WildcardType type, TypeMirror declared) {
    WildcardType same = declared instanceof WildcardType wildcard ? wildcard : type;
    if (type.getExtendsBound() != null) {
      return WildcardTypeName.subtypeOf(part(type.getExtendsBound(), same.getExtendsBound()));
    } else if (type.getSuperBound() != null) {
      return WildcardTypeName.supertypeOf(part(type.getSuperBound(), same.getSuperBound()));
    }
    return WildcardTypeName.subtypeOf(Object.class);
  }

  /** With what stands on it: nowhere else can it be written. */
  private TypeName part(TypeMirror type, TypeMirror declared) {
    TypeMirror said = declared == null || isBare(declared) ? type : declared;
    List<AnnotationSpec> annotations =
        said.getAnnotationMirrors().stream().map(AnnotationSpec::get).toList();
    return bare(type, declared).annotated(annotations);
  }

  private static boolean isBare(TypeMirror type) {
    return type.getKind() == TypeKind.NONE || type.getAnnotationMirrors().isEmpty();
  }
}
