package dev.custody.processor.contract;

import dev.custody.processor.program.When;

/**
 * The terms on which a receiver or an argument is passed.
 *
 * @param terms what happens to the reference
 * @param invalidates whether the call may drop what was borrowed from it
 * @param nullable whether it is marked {@code @Nullable}
 */
public record ArgumentContract(Terms terms, boolean invalidates, boolean nullable) {
  /** The position of the receiver, where parameters have 0, 1, 2, … */
  public static final int THIS = -1;

  /** The position of the new object that a constructor makes, or of the result of a method. */
  public static final int RESULT = -2;

  /** Used during the call, nothing more. */
  public static final ArgumentContract LENT = new ArgumentContract(new Terms.Lent(), false, true);

  /** What happens to the reference that is passed. Positions are parameters, or {@link #THIS}. */
  public sealed interface Terms {
    /** Lent for the duration of the call. */
    record Lent() implements Terms {}

    /** A function that is kept and called later, or never. */
    record Escapes() implements Terms {}

    /**
     * Taken over.
     *
     * @param into who holds it afterwards; null if nothing is said
     */
    record Stolen(When when, Integer into) implements Terms {}

    /** Lent; the callee keeps a reference of its own in {@code into}. */
    record Kept(int into) implements Terms {}

    /** References are added. */
    record Retained(Count count) implements Terms {}

    /** References are discarded. */
    record Released(Count count) implements Terms {}

    /** Taken out of the container {@code from}, whose reference goes to the caller. */
    record TakenBack(int from) implements Terms {}

    /** A container whose elements are dropped. */
    record Cleared() implements Terms {}

    /** A container from which one element leaves, as the result. */
    record TakenOut() implements Terms {}

    /** An iterator whose last element leaves its container. */
    record TakenLast() implements Terms {}

    /** A container all of whose elements become somebody else's care. */
    record Drained() implements Terms {}

    /**
     * A container whose elements the function at another position gets, one by one, during the
     * call: {@code forEach}.
     */
    record Visited(int function) implements Terms {}
  }

  /**
   * How many references.
   *
   * @param constant the number, if {@code parameter} is null
   * @param parameter the position of the {@code int} parameter that says it; else null
   */
  public record Count(int constant, Integer parameter) {
    public static final Count ONE = new Count(1, null);
  }
}
