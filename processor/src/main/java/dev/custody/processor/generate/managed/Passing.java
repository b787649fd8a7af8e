package dev.custody.processor.generate.managed;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import dev.custody.processor.generate.managed.Container.Shape;
import dev.custody.processor.program.When;
import java.util.List;

/** How an argument of a handle's method reaches the source's method. */
sealed interface Passing {

  /** How handles are given; null if none are. */
  Many many();

  /** Unchanged: what is not counted, or has no handle. */
  record AsIs() implements Passing {
    @Override
    public Many many() {
      return null;
    }
  }

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

    /**
     * In a collection instead of an iterable: of what is perhaps not taken, somebody must still
     * have the handles.
     */
    Many collected() {
      Container instead = container.isIterableOnly() ? Container.COLLECTION : container;
      return new Many(instead, key, handle, object, wild, marks);
    }

    /** A handle as a type argument that says whose it is: only there an Optional can say it. */
    TypeName contracted(boolean owned) {
      return handle.annotated(owned ? ContractWords.OWNED : ContractWords.BORROWED);
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
