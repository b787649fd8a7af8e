package dev.custody.processor.generate.extension;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What a module has to know of Java types: which are objects, and how those are recognised. */
final class ObjectTypes {
  private static final Set<String> BOXES =
      Set.of(
          "java.lang.Byte",
          "java.lang.Short",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Float",
          "java.lang.Double",
          "java.lang.Character",
          "java.lang.Boolean");

  private final Elements elements;
  private final Types types;

  ObjectTypes(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** Whether the runtime can be seen at all. */
  boolean arePresent() {
    return elements.getTypeElement(RuntimeTypes.OBJECT.canonicalName()) != null;
  }

  boolean isString(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED && isSubtype(type, ClassName.get(String.class));
  }

  boolean isBytes(TypeMirror type) {
    return type.getKind() == TypeKind.ARRAY
        && types.isSameType(type, types.getArrayType(types.getPrimitiveType(TypeKind.BYTE)));
  }

  /** The kind of a type, or of what it is a box of. */
  TypeKind primitive(TypeMirror type) {
    return isBox(type) ? types.unboxedType(type).getKind() : type.getKind();
  }

  boolean isBox(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && BOXES.contains(
            ((TypeElement) ((DeclaredType) type).asElement()).getQualifiedName().toString());
  }

  /** Whether it is a map from names to objects of any type. */
  boolean isMapOfObjects(TypeMirror type) {
    if (!(type instanceof DeclaredType declared)
        || !((TypeElement) declared.asElement()).getQualifiedName().contentEquals("java.util.Map")
        || declared.getTypeArguments().size() != 2) {
      return false;
    }
    TypeMirror key = declared.getTypeArguments().get(0);
    TypeMirror value = declared.getTypeArguments().get(1);
    return isString(key) && value.getKind() == TypeKind.DECLARED && isAnyObject(value);
  }

  boolean isObject(TypeMirror type) {
    return isSubtype(type, RuntimeTypes.OBJECT);
  }

  /** Whether it is the root of all object types, which needs no check. */
  boolean isAnyObject(TypeMirror type) {
    return types.isSameType(
        types.erasure(type), elements.getTypeElement(RuntimeTypes.OBJECT.canonicalName()).asType());
  }

  boolean isSubtype(TypeMirror type, ClassName name) {
    TypeElement wanted = elements.getTypeElement(name.canonicalName());
    return wanted != null && types.isSubtype(types.erasure(type), types.erasure(wanted.asType()));
  }

  /** What a type variable with one bound stands for; any other type itself. */
  TypeMirror known(TypeMirror type) {
    boolean simple =
        type instanceof TypeVariable variable
            && !(variable.getUpperBound() instanceof IntersectionType);
    return simple ? known(((TypeVariable) type).getUpperBound()) : type;
  }

  /**
   * Whether the class has the constant by which its objects are known: {@code TYPE}, a type object
   * of that very class. One whose type arguments matter cannot be told from others.
   */
  boolean hasTypeObject(TypeMirror type, PackageElement here) {
    DeclaredType declared = (DeclaredType) type;
    return declared.getTypeArguments().stream().allMatch(ObjectTypes::isAnything)
        && ElementFilter.fieldsIn(declared.asElement().getEnclosedElements()).stream()
            .anyMatch(field -> isTypeObject(field, type, here));
  }

  private boolean isTypeObject(VariableElement field, TypeMirror type, PackageElement here) {
    return field.getSimpleName().contentEquals("TYPE")
        && field.getModifiers().contains(Modifier.STATIC)
        && isVisible(field, here)
        && isSubtype(field.asType(), RuntimeTypes.TYPE)
        && isOf(type, ((DeclaredType) field.asType()).getTypeArguments());
  }

  private boolean isVisible(Element field, PackageElement here) {
    boolean same = elements.getPackageOf(field).equals(here);
    return field.getModifiers().contains(Modifier.PUBLIC)
        || same && !field.getModifiers().contains(Modifier.PRIVATE);
  }

  private boolean isOf(TypeMirror type, List<? extends TypeMirror> arguments) {
    return arguments.size() == 1
        && types.isSameType(types.erasure(type), types.erasure(arguments.get(0)));
  }

  private static boolean isAnything(TypeMirror argument) {
    return argument instanceof WildcardType wildcard
        && wildcard.getExtendsBound() == null
        && wildcard.getSuperBound() == null;
  }
}
