package dev.custody.processor.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Looks for types that code in a package cannot name. */
public final class VisibleTypes {
  private final PackageElement here;

  public VisibleTypes(PackageElement here) {
    this.here = here;
  }

  /** The name of such a type in a method's signature; null if there is none. */
  public String unseenIn(ExecutableElement method) {
    List<TypeMirror> types = new ArrayList<>(method.getThrownTypes());
    types.add(method.getReturnType());
    method.getParameters().forEach(each -> types.add(each.asType()));
    method.getTypeParameters().forEach(each -> types.addAll(each.getBounds()));
    return unseenAmong(types);
  }

  private String unseenAmong(List<? extends TypeMirror> types) {
    for (TypeMirror each : types) {
      String unseen = each == null ? null : unseen(each);
      if (unseen != null) {
        return unseen;
      }
    }
    return null;
  }

  private String unseen(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return unseen(array.getComponentType());
    } else if (type instanceof WildcardType wildcard) {
      List<TypeMirror> bounds = new ArrayList<>();
      bounds.add(wildcard.getExtendsBound());
      bounds.add(wildcard.getSuperBound());
      return unseenAmong(bounds);
    } else if (type instanceof DeclaredType declared) {
      TypeElement element = (TypeElement) declared.asElement();
      return isVisible(element)
          ? unseenAmong(declared.getTypeArguments())
          : element.getSimpleName().toString();
    }
    return null;
  }

  private boolean isVisible(TypeElement type) {
    Element each = type;
    while (each instanceof TypeElement) {
      Set<Modifier> modifiers = each.getModifiers();
      boolean samePackage = packageOf(each).equals(here);
      if (modifiers.contains(Modifier.PRIVATE)
          || !modifiers.contains(Modifier.PUBLIC) && !samePackage) {
        return false;
      }
      each = each.getEnclosingElement();
    }
    return true;
  }

  private static Element packageOf(Element type) {
    Element each = type;
    while (!(each instanceof PackageElement)) {
      each = each.getEnclosingElement();
    }
    return each;
  }
}
