package dev.custody.processor.generate.managed;

import com.palantir.javapoet.TypeName;
import dev.custody.processor.program.When;

/** How an argument of a handle's method reaches the source's method. */
sealed interface Passing {

  /** Unchanged: what is not counted, or has no handle. */
  record AsIs() implements Passing {}

  /** Handles are given, and what they hold is lent. */
  record Lent(Many many) implements Passing {}

  /** Handles are given, and what they hold is moved out of them. */
  record Moved(When when, Many many) implements Passing {}

  /**
   * Whether there is one or a container of several.
   *
   * @param shape what they are in
   * @param handle the type of one handle
   * @param object the type of what one handle holds
   */
  record Many(Shape shape, TypeName handle, TypeName object) {
    boolean isOne() {
      return shape == Shape.ONE;
    }
  }

  /** What handles are in. */
  enum Shape {
    ONE,
    ARRAY,
    LIST
  }
}
