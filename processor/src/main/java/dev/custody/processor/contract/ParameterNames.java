package dev.custody.processor.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;

/**
 * The names of the type parameters of classes, in order. Every call on a collection asks, and the
 * compiler makes a new string whenever it is asked for a name.
 */
final class ParameterNames {
  private final Map<TypeElement, List<String>> names = new HashMap<>();

  List<String> of(TypeElement type) {
    List<String> known = names.get(type);
    if (known == null) {
      known = read(type);
      names.put(type, known);
    }
    return known;
  }

  private static List<String> read(TypeElement type) {
    List<String> names = new ArrayList<>();
    for (TypeParameterElement parameter : type.getTypeParameters()) {
      names.add(parameter.getSimpleName().toString());
    }
    return List.copyOf(names);
  }
}
