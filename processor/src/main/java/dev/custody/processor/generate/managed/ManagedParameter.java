package dev.custody.processor.generate.managed;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.custody.processor.generate.managed.Container.Shape;
import dev.custody.processor.generate.managed.Passing.Many;
import dev.custody.processor.program.When;
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

  /** Whether it is moved, or may be. */
  boolean isMoved() {
    return passing instanceof Passing.Moved;
  }

  /** Whether it is moved whatever the call does. */
  boolean isMovedAnyway() {
    return isMovedWhen(When.ALWAYS);
  }

  boolean isMovedWhen(When when) {
    return passing instanceof Passing.Moved moved && moved.when() == when;
  }

  /** What is said to move it, as {@code ManagedFoo.take(item)}. */
  String labelled(String method) {
    return method + "(" + name + ")";
  }

  boolean isHandle() {
    return !(passing instanceof Passing.AsIs);
  }

  NullGuard guard() {
    return new NullGuard(CodeBlock.of("$L", name), nullable);
  }

  /** The handle itself; of an {@code Optional} the one that is in it, or null. */
  CodeBlock orNull() {
    return isHandle() && many().shape() == Shape.OPTIONAL
        ? guard().orNull(CodeBlock.of("$L.orElse(null)", name))
        : CodeBlock.of("$L", name);
  }

  /** Whether handles of unknown number are given. */
  boolean isSeveral() {
    return isHandle() && many().isSeveral();
  }

  /** How handles are given; null if it is none. */
  Many many() {
    return passing.many();
  }
}
