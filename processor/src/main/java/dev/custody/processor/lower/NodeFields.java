package dev.custody.processor.lower;

import dev.custody.processor.program.Holding;
import dev.custody.processor.program.Links;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** Collects which of the fields that a body mentions are links between nodes. */
final class NodeFields {
  private final Body body;
  private final Set<String> owning = new TreeSet<>();
  private final Set<String> pointers = new TreeSet<>();
  private final Map<TypeElement, Boolean> nodes = new HashMap<>();

  NodeFields(Body body) {
    this.body = body;
  }

  /** The body mentions the field. */
  void mention(VariableElement field) {
    Holding holding = body.contracts.field(field);
    boolean refers = holding == Holding.OWNED || holding == Holding.BORROWED;
    if (refers
        && field.asType() instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement type
        && nodes.computeIfAbsent(type, NodeFields::isNode)) {
      (holding == Holding.OWNED ? owning : pointers).add(field.getSimpleName().toString());
    }
  }

  private static boolean isNode(TypeElement type) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .anyMatch(
            field ->
                field.asType() instanceof DeclaredType declared
                    && declared.asElement().equals(type)
                    && !field.getModifiers().contains(Modifier.STATIC));
  }

  Links links() {
    return owning.isEmpty() ? Links.NONE : new Links(owning, pointers);
  }
}
