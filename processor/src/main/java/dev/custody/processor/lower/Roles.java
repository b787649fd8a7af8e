package dev.custody.processor.lower;

import dev.custody.processor.contract.Contracts;
import dev.custody.processor.contract.TypeRole;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** How the lowering looks at types. */
final class Roles {
  private final Contracts contracts;
  private final Map<Element, Boolean> ofLanguage = new HashMap<>();
  private final Map<TypeElement, Boolean> ofPlatform = new HashMap<>();
  private final Map<TypeElement, Boolean> toldByTypes = new HashMap<>();
  private final Map<TypeElement, Boolean> nodes = new HashMap<>();

  Roles(Contracts contracts) {
    this.contracts = contracts;
  }

  TypeRole of(TypeMirror type) {
    if (type == null) {
      return TypeRole.NONE;
    }
    return switch (type.getKind()) {
      case VOID, NONE, PACKAGE, MODULE, EXECUTABLE, ERROR, OTHER, NULL -> TypeRole.NONE;
      case BOOLEAN, INT, SHORT, CHAR, BYTE, LONG, FLOAT, DOUBLE -> TypeRole.NUMBER;
      default -> ofReference(type);
    };
  }

  private TypeRole ofReference(TypeMirror type) {
    TypeRole role = contracts.role(type);
    return role == TypeRole.PLAIN && isClassOfLanguage(type) ? TypeRole.NUMBER : role;
  }

  /**
   * Strings, boxes, exceptions: they lend nothing, but branches may depend on them as on numbers.
   * Programs are full of them, so that only variables and fields are worth remembering.
   */
  boolean isOfLanguage(TypeMirror type) {
    return type != null && isClassOfLanguage(type) && contracts.role(type) == TypeRole.PLAIN;
  }

  private boolean isClassOfLanguage(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return false;
    }
    TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
    Boolean known = ofLanguage.get(element);
    if (known == null) {
      known = element.getQualifiedName().toString().startsWith("java.lang.");
      ofLanguage.put(element, known);
    }
    return known;
  }

  /** Whether the class is one of the JDK's. */
  boolean isOfPlatform(TypeElement type) {
    return ofPlatform.computeIfAbsent(
        type, key -> key.getQualifiedName().toString().startsWith("java."));
  }

  /**
   * Whether what the methods of a class do to references shows in the types of what they are called
   * on, get and give: so it is with the JDK's, but for functions, of which annotations say more.
   */
  boolean isToldByTypes(TypeElement type) {
    return toldByTypes.computeIfAbsent(
        type, key -> isOfPlatform(key) && of(key.asType()) != TypeRole.FUNCTION);
  }

  /** Whether objects of the class refer to others of the same class. */
  boolean isNode(TypeElement type) {
    return nodes.computeIfAbsent(type, Roles::refersToItself);
  }

  private static boolean refersToItself(TypeElement type) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .anyMatch(
            field ->
                field.asType() instanceof DeclaredType declared
                    && declared.asElement().equals(type)
                    && !field.getModifiers().contains(Modifier.STATIC));
  }

  /** Whether a value of the type may be, hold, or capture a reference. */
  boolean isTracked(TypeMirror type) {
    return isTracked(of(type));
  }

  static boolean isTracked(TypeRole role) {
    return switch (role) {
      case COUNTED, PERHAPS, CONTAINER, FUNCTION -> true;
      case PLAIN, NUMBER, NONE -> false;
    };
  }

  /** Whether a name for a value of the type is worth remembering. */
  boolean hasLocal(TypeMirror type) {
    return of(type) != TypeRole.NONE;
  }
}
