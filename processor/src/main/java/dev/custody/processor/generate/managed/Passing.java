package dev.custody.processor.generate.managed;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import dev.custody.processor.generate.managed.Container.Shape;
import dev.custody.processor.program.When;
import java.util.List;

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
   * @param container what they are in
   * @param key the type of a map's keys; null without a map
   * @param handle the type of one handle
   * @param object the type of what one handle holds
   * @param wild whether they may be of any one subtype
   * @param marks what is said of each of several beside its contract
   */
  record Many(
      Container container,
      TypeName key,
      TypeName handle,
      TypeName object,
      boolean wild,
      List<AnnotationSpec> marks) {
    public Many {
      marks = List.copyOf(marks);
    }

    /** Whether one of several may be null. */
    boolean nullable() {
      return marks.stream().anyMatch(ContractWords::isNullable);
    }

    Shape shape() {
      return container.shape();
    }

    boolean isOne() {
      return shape() == Shape.ONE;
    }

    /** Whether there may be more than one. */
    boolean isSeveral() {
      return !isOne() && shape() != Shape.OPTIONAL;
    }
  }
}
