package dev.custody.processor.contract.library;

import dev.custody.processor.program.When;

/**
 * The terms on a receiver or an argument, as a contract file states them. They hold where what is
 * passed, or what the container holds, is counted.
 *
 * @param when on which outcomes something is stored
 * @param position another position that takes part, the first parameter being 0; null if none
 * @param content the type parameter that stands for what is passed, where its declared type does
 *     not say it; else null
 */
public record LibraryTerms(Kind kind, When when, Integer position, String content) {
  /** The position of the receiver; the first parameter has 0. */
  public static final int THIS = -1;

  static final LibraryTerms LENT = new LibraryTerms(Kind.LENT, When.ALWAYS, null, null);

  /** What happens to the reference. */
  public enum Kind {
    /** Used during the call. */
    LENT,
    /** Used during the call, which throws only if this is null. */
    REQUIRED,
    /** Kept in a way that nobody follows. */
    KEPT,
    /** The same of a function, which is kept to be run. */
    RUN,
    /** Put into a container, which owns it from then on. */
    STORED,
    /** Stored, unless the method returns false, if anybody asks. */
    ADDED,
    /** Taken out of the container that the method is called on. */
    TAKEN_BACK,
    /** A container that gives one of its elements to the caller. */
    GIVES_ONE,
    /** A container that gives the element which is next to the caller. */
    GIVES_NEXT,
    /** A container that gives the element at the other end to the caller. */
    GIVES_END,
    /** A container of one that gives what it has to the caller. */
    GIVES_ONLY,

    /** A container that gives what it displaces to the caller, if the caller looks at it. */
    GIVES_DISPLACED,
    /** The same of a container of one. */
    GIVES_ONLY_DISPLACED,
    /** An iterator that gives its last element to the caller. */
    GIVES_LAST,
    /** A container whose elements are put into another one, too. */
    COPIED,
    /** A container that gets elements from elsewhere. */
    FILLED,
    /** A container whose elements are dropped. */
    CLEARED,
    /** A container whose elements become somebody else's care. */
    DRAINED,
    /** A container whose elements a function gets, one by one. */
    VISITED,
    /** The same; those for which it returns true leave the container. */
    FILTERED,
    /** The same; what it returns takes the place of what it got. */
    REPLACED,
    /** A map: what a function makes of what is there, or of null, takes its place. */
    COMPUTED,
    /** The same, where nothing is there; the function gets the key. */
    COMPUTED_IF_ABSENT,
    /** The same, where something is there. */
    COMPUTED_IF_PRESENT,
    /** A map: where something is there, what a function makes of it and another value. */
    MERGED,
    /** A function gets what it is another name of, if there is anything. */
    APPLIED,
    /** The same; the call yields what the function returns. */
    MAPPED,
    /** A function yields what is missing. */
    SUPPLIED
  }
}
