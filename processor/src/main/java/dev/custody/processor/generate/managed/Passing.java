package dev.custody.processor.generate.managed;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
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

  /** Where the type of a handle stands among those that extend each other. */
  enum Rank {
    /** It extends none, and none extends it. */
    ALONE,
    /** What extends it knows better what it holds. */
    ROOT,
    /** It knows better what it holds than what it extends. */
    BELOW
  }

  /**
   * Whether there is one or a container of several.
   *
   * @param container what they are in
   * @param key the type of a map's keys; null without a map
   * @param handle the type of one handle
   * @param object the type of what one handle holds
   * @param rank that of the handle's type
   * @param wild whether they may be of any one subtype
   * @param marks what is said of each of several beside its contract
   */
  record Many(
      Container container,
      TypeName key,
      TypeName handle,
      TypeName object,
      Rank rank,
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
      return new Many(instead, key, handle, object, rank, wild, marks);
    }

    /** What a handle lends a call. */
    CodeBlock lent(CodeBlock handle) {
      return CodeBlock.of("$L.$L()", handle, lending());
    }

    /**
     * The method by which handles lend. At the root of a hierarchy {@code borrow()} would have to
     * be looked up in whatever handle it is, for an answer that nobody needs more precisely.
     */
    String lending() {
      return rank == Rank.ROOT ? "lent" : "borrow";
    }

    /** What a handle gives a call that may take it. */
    CodeBlock offered(CodeBlock handle) {
      return narrowed(CodeBlock.of("$L.lent()", handle));
    }

    /** What a handle gives away. */
    CodeBlock moved(CodeBlock handle, String by) {
      return narrowed(CodeBlock.of("$L.detach($S)", handle, by));
    }

    private CodeBlock narrowed(CodeBlock held) {
      return rank == Rank.BELOW ? CodeBlock.of("($T) $L", object, held) : held;
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
