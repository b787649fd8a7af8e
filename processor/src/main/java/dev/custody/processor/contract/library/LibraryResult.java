package dev.custody.processor.contract.library;

import dev.custody.processor.program.Value;
import java.util.List;

/**
 * The terms on a result, as a contract file states them.
 *
 * @param positions what it is, or is borrowed from
 * @param whenEmpty the value that tells that a container is empty; null if there is none
 * @param container the position of that container
 */
public record LibraryResult(Kind kind, List<Integer> positions, Value whenEmpty, int container) {
  static final LibraryResult NOTHING =
      new LibraryResult(Kind.NOTHING, List.of(), null, LibraryTerms.THIS);

  public LibraryResult {
    positions = List.copyOf(positions);
  }

  /** What the result is. */
  public enum Kind {
    /** Nothing is said. */
    NOTHING,
    /** The caller's own. */
    OWNED,
    /** An element that stays where it is. */
    ELEMENT,
    /** The element that is taken out next. */
    NEXT_ELEMENT,
    /** The element at the other end. */
    END_ELEMENT,
    /** The element that a map has under the key of an entry. */
    ENTRY_ELEMENT,
    /** That key. */
    ENTRY_KEY,
    /** Borrowed from something. */
    BORROWED,
    /** The same object, or a view of it. */
    ALIAS,
    /** The first of several that is not null. */
    FIRST,
    /** A view of some of its elements. */
    PART,
    /** A new container that holds what the call stored into it. */
    CONTAINER,
    /** A new container that may hold anything. */
    FILLED_CONTAINER,
    /** There is none: the method never returns. */
    NEVER
  }
}
