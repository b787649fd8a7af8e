package dev.custody.processor.generate.managed;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import dev.custody.processor.generate.managed.Passing.Many;
import java.util.List;

/**
 * A parameter of a handle's method.
 *
 * @param type its type in the handle
 * @param passing how what is given is passed on
 * @param nullable whether null is passed on as null
 * @param annotations its contract, and what else the source says of it
 */
record ManagedParameter(
    String name,
    TypeName type,
    Passing passing,
    boolean nullable,
    List<AnnotationSpec> annotations) {

  ManagedParameter {
    annotations = List.copyOf(annotations);
  }

  ManagedParameter unnamed() {
    return new ManagedParameter("", type, passing, nullable, annotations);
  }

  boolean isMoved() {
    return passing instanceof Passing.Moved;
  }

  boolean isHandle() {
    return !(passing instanceof Passing.AsIs);
  }

  /** Whether handles of unknown number are given. */
  boolean isSeveral() {
    return isHandle() && many().isSeveral();
  }

  /** How handles are given. */
  Many many() {
    if (passing instanceof Passing.Lent lent) {
      return lent.many();
    } else if (passing instanceof Passing.Moved moved) {
      return moved.many();
    }
    throw new IllegalStateException(name + " is no handle");
  }
}
