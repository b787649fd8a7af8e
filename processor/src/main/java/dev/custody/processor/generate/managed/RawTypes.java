package dev.custody.processor.generate.managed;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Looks for generic types without arguments, of which javac warns wherever they are written. */
final class RawTypes {
  private RawTypes() {}

  /** Whether there are any in a method's signature. */
  static boolean areIn(ExecutableElement method) {
    return isOne(method.getReturnType())
        || method.getParameters().stream().anyMatch(each -> isOne(each.asType()))
        || method.getTypeParameters().stream().anyMatch(each -> anyIs(each.getBounds()));
  }

  private static boolean anyIs(List<? extends TypeMirror> types) {
    return types.stream().anyMatch(RawTypes::isOne);
  }

  private static boolean isOne(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      boolean generic = !((TypeElement) declared.asElement()).getTypeParameters().isEmpty();
      return generic && declared.getTypeArguments().isEmpty() || anyIs(declared.getTypeArguments());
    } else if (type instanceof ArrayType array) {
      return isOne(array.getComponentType());
    } else if (type instanceof WildcardType wildcard) {
      return isOne(wildcard.getExtendsBound()) || isOne(wildcard.getSuperBound());
    }
    return false;
  }
}
