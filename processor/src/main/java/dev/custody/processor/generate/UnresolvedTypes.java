package dev.custody.processor.generate;

import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;

/**
 * Finds types that are not there: because nobody wrote them, or nobody has generated them yet.
 * Those that are about to be generated may be missing.
 */
final class UnresolvedTypes {
  private final Set<String> awaited;

  /**
   * @param awaited the simple names of the types that may be missing
   */
  UnresolvedTypes(Set<String> awaited) {
    this.awaited = awaited;
  }

  /** Whether the class's head or the signature of one of its members mentions one. */
  boolean areIn(TypeElement type) {
    return isOne(type.getSuperclass())
        || anyIs(type.getInterfaces())
        || inBounds(type.getTypeParameters())
        || ElementFilter.constructorsIn(type.getEnclosedElements()).stream().anyMatch(this::areIn)
        || ElementFilter.methodsIn(type.getEnclosedElements()).stream().anyMatch(this::areIn);
  }

  private boolean areIn(ExecutableElement method) {
    return isOne(method.getReturnType())
        || anyIs(method.getThrownTypes())
        || inBounds(method.getTypeParameters())
        || method.getParameters().stream().anyMatch(each -> isOne(each.asType()));
  }

  private boolean inBounds(List<? extends TypeParameterElement> parameters) {
    return parameters.stream().anyMatch(each -> anyIs(each.getBounds()));
  }

  private boolean anyIs(List<? extends TypeMirror> types) {
    return types.stream().anyMatch(this::isOne);
  }

  private boolean isOne(TypeMirror type) {
    if (type == null) {
      return false;
    } else if (type.getKind() == TypeKind.ERROR) {
      return !awaited.contains(((DeclaredType) type).asElement().getSimpleName().toString());
    } else if (type instanceof DeclaredType declared) {
      return anyIs(declared.getTypeArguments());
    } else if (type instanceof ArrayType array) {
      return isOne(array.getComponentType());
    } else if (type instanceof WildcardType wildcard) {
      return isOne(wildcard.getExtendsBound()) || isOne(wildcard.getSuperBound());
    }
    return false;
  }
}
