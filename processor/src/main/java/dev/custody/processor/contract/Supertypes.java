package dev.custody.processor.contract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Finds the parameterization of a supertype that a type inherits from.
 *
 * <p>Nearly every call on a collection asks, and walking up the supertypes of each receiver anew
 * costs more than all else that is asked of it. So it is remembered of each class how it passes its
 * own type parameters on to an ancestor, as {@code List<E>} does to {@code Collection<E>}.
 */
final class Supertypes {
  private static final int[] NOT_SIMPLY = new int[0];

  private final Types types;
  private final Map<TypeElement, Map<TypeElement, int[]>> passed = new HashMap<>();

  Supertypes(Types types) {
    this.types = types;
  }

  /** The supertype as the type has it; null if it does not inherit from that class. */
  DeclaredType of(TypeMirror type, TypeElement supertype) {
    if (!(type instanceof DeclaredType declared) || declared.getTypeArguments().isEmpty()) {
      return search(type, supertype);
    }
    TypeElement element = TypeReader.element(declared);
    if (element.equals(supertype)) {
      return declared;
    }
    int[] positions = passedOnTo(supertype, element);
    return positions == NOT_SIMPLY
        ? search(type, supertype)
        : types.getDeclaredType(supertype, arguments(declared, positions));
  }

  private int[] passedOnTo(TypeElement ancestor, TypeElement type) {
    Map<TypeElement, int[]> known = passed.get(type);
    if (known == null) {
      known = new HashMap<>(2);
      passed.put(type, known);
    }
    int[] positions = known.get(ancestor);
    if (positions == null) {
      positions = passedOn(type, ancestor);
      known.put(ancestor, positions);
    }
    return positions;
  }

  private static TypeMirror[] arguments(DeclaredType type, int[] positions) {
    TypeMirror[] arguments = new TypeMirror[positions.length];
    for (int i = 0; i < positions.length; i++) {
      arguments[i] = type.getTypeArguments().get(positions[i]);
    }
    return arguments;
  }

  /** Which of its own type arguments a class hands on to its ancestor. */
  private int[] passedOn(TypeElement type, TypeElement ancestor) {
    DeclaredType inherited = search(type.asType(), ancestor);
    if (inherited == null || inherited.getTypeArguments().isEmpty()) {
      return NOT_SIMPLY;
    }
    List<TypeMirror> own = new ArrayList<>();
    for (TypeParameterElement parameter : type.getTypeParameters()) {
      own.add(parameter.asType());
    }
    int[] positions = new int[inherited.getTypeArguments().size()];
    for (int i = 0; i < positions.length; i++) {
      positions[i] = own.indexOf(inherited.getTypeArguments().get(i));
      if (positions[i] < 0) {
        return NOT_SIMPLY;
      }
    }
    return positions;
  }

  private DeclaredType search(TypeMirror type, TypeElement supertype) {
    Deque<TypeMirror> open = new ArrayDeque<>();
    open.add(type);
    while (!open.isEmpty()) {
      TypeMirror next = open.remove();
      if (next.getKind() == TypeKind.DECLARED && TypeReader.element(next).equals(supertype)) {
        return (DeclaredType) next;
      } else if (next.getKind() == TypeKind.DECLARED
          || next.getKind() == TypeKind.TYPEVAR
          || next.getKind() == TypeKind.INTERSECTION) {
        open.addAll(types.directSupertypes(next));
      }
    }
    return null;
  }
}
