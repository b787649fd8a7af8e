package dev.custody.processor.generate.managed;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.custody.processor.generate.managed.Passing.Many;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds type parameters that hide a class which a handle needs. Elsewhere that class is called by
 * its qualified name; in the unnamed package it has none.
 */
final class HiddenNames {
  private HiddenNames() {}

  /** The name of such a type parameter in what the handle has for a method; null if none is. */
  static String in(ManagedMethod method, ManagedType type) {
    if (!type.handle().packageName().isEmpty()) {
      return null;
    }
    List<TypeName> needed = new ArrayList<>(List.of(type.handle(), ClassName.get(type.source())));
    method.parameters().forEach(each -> addTo(needed, each.many()));
    if (method.result() instanceof ManagedResult.Handles handles) {
      addTo(needed, handles.many());
    }
    List<TypeVariableName> variables = new ArrayList<>(type.variables());
    variables.addAll(method.variables());
    return variables.stream()
        .map(TypeVariableName::name)
        .filter(name -> needed.stream().anyMatch(each -> name.equals(Names.erased(each))))
        .findFirst()
        .orElse(null);
  }

  private static void addTo(List<TypeName> needed, Many many) {
    if (many != null) {
      needed.add(many.handle());
      needed.add(many.object());
    }
  }
}
