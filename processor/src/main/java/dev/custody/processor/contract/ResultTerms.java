package dev.custody.processor.contract;

import dev.custody.processor.program.Value;
import java.util.List;

/** The terms on which a result is handed out. Positions are as in {@link ArgumentContract}. */
public sealed interface ResultTerms {
  /** Nothing that is counted. */
  record None() implements ResultTerms {}

  /**
   * Nothing is said, and the type has no default, as for {@code Object} or a type variable. The
   * result is not tracked; a body that returns a reference so hands it on to somebody unknown.
   *
   * @param passed the positions of arguments that have the same type variable: a generic method
   *     knows of no other object that it could return, so that callers take the result for one of
   *     these
   */
  record Silent(List<Integer> passed) implements ResultTerms {
    Silent() {
      this(List.of());
    }
  }

  /** The caller receives a new reference. */
  record Owned() implements ResultTerms {}

  /** Borrowed from what is passed at these positions; from nobody if there are none. */
  record Borrowed(List<Integer> from) implements ResultTerms {}

  /**
   * An element that stays in its container.
   *
   * @param container the container's position
   * @param index the position of the {@code int} that selects it; null if there is none
   * @param isNext whether it is the one that is taken out next
   */
  record Element(int container, Integer index, boolean isNext) implements ResultTerms {}

  /**
   * Is, or shares its count with, what is passed at one of these positions.
   *
   * @param first whether it is the first of them that is not null; otherwise it may be any
   */
  record Alias(List<Integer> of, boolean first) implements ResultTerms {
    public Alias(List<Integer> of) {
      this(of, false);
    }
  }

  /** Never deallocated. */
  record Immortal() implements ResultTerms {}

  /**
   * A new container that owns its elements.
   *
   * @param filled whether it may have elements already
   */
  record Container(boolean filled) implements ResultTerms {}

  /**
   * A result of the given terms that also reveals whether a container is empty.
   *
   * @param container the container's position
   * @param whenEmpty the result's value exactly if it is empty
   */
  record Revealing(ResultTerms terms, int container, Value whenEmpty) implements ResultTerms {}
}
