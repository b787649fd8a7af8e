package dev.custody.processor.lower;

import dev.custody.processor.program.Holding;
import dev.custody.processor.program.Links;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;

/** Collects which of the fields that a body mentions are links between nodes. */
final class NodeFields {
  private final Body body;
  private final Set<String> owning = new TreeSet<>();
  private final Set<String> pointers = new TreeSet<>();

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
        && body.roles.isNode(type)) {
      (holding == Holding.OWNED ? owning : pointers).add(field.getSimpleName().toString());
    }
  }

  Links links() {
    return owning.isEmpty() ? Links.NONE : new Links(owning, pointers);
  }
}
