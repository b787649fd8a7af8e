package dev.custody.processor.contract;

import dev.custody.processor.program.Effect;
import dev.custody.processor.program.When;

/**
 * The terms on which a receiver or an argument is passed.
 *
 * @param terms what happens to the reference
 * @param invalidates whether the call may drop what was borrowed from it
 * @param nullable whether it is marked {@code @Nullable}
 * @param selects what it says of the element that the call is about; of the receiver, which it is
 *     where no argument says it
 */
public record ArgumentContract(
    Terms terms, boolean invalidates, boolean nullable, Selection selects) {
  /** The position of the receiver, where parameters have 0, 1, 2, … */
  public static final int THIS = -1;

  /** The position of the new object that a constructor makes, or of the result of a method. */
  public static final int RESULT = -2;

  /** Used during the call, nothing more. */
  public static final ArgumentContract LENT = new ArgumentContract(new Terms.Lent(), false, true);

  /** Nothing is said. */
  public static final ArgumentContract SILENT =
      new ArgumentContract(new Terms.Silent(false), false, true);

  /** Nothing is said by a container of what may be counted or not, which gets it. */
  public static final ArgumentContract PUT =
      new ArgumentContract(new Terms.Silent(true), false, true);

  ArgumentContract(Terms terms, boolean invalidates, boolean nullable) {
    this(terms, invalidates, nullable, Selection.NOTHING);
  }

  /** The same on other terms. */
  public ArgumentContract on(Terms others) {
    return new ArgumentContract(others, invalidates, nullable, selects);
  }

  ArgumentContract selecting(Selection selection) {
    return new ArgumentContract(terms, invalidates, nullable, selection);
  }

  /** What an argument says of the element of a container that a call is about. */
  public enum Selection {
    NOTHING,
    /** Where it stands among the others. */
    INDEX,
    /** By which key it is found. */
    KEY,
    /** Said of the receiver: it is the one at the end where the next one is taken out. */
    NEXT,
    /** Said of the receiver: it is the one at the other end. */
    LAST,
    /** Said of the receiver, an entry: it is the one that a map has under the key of the entry. */
    ENTRY,
    /** Said of the receiver, an entry: it is that key. */
    ENTRY_KEY,
    /** Said of the receiver: it is some of them, and nobody can tell which. */
    SOME
  }

  /** What happens to the reference that is passed. Positions are parameters, or {@link #THIS}. */
  public sealed interface Terms {
    /** Lent for the duration of the call; a function is not called after it. */
    record Lent() implements Terms {}

    /** Lent for the duration of the call, which throws only if this is null. */
    record Required() implements Terms {}

    /**
     * Nothing is said, and the type has no default: {@code Object}, a type variable, whatever is
     * not counted by its type. To the caller it is as if lent, but a function or an object of a
     * local class may be kept and called later. In the callee's body nothing is tracked because of
     * it.
     *
     * @param put whether it is put into a container, a {@code List<Object>}, with whoever owns it
     */
    record Silent(boolean put) implements Terms {}

    /**
     * Kept in a way that nobody follows: nothing is known of the reference afterwards.
     *
     * @param toRun whether it is a function, and kept for nothing but to be run
     */
    record Escapes(boolean toRun) implements Terms {}

    /**
     * Taken over.
     *
     * @param into who holds it afterwards; null if nothing is said
     */
    record Stolen(When when, Integer into) implements Terms {}

    /**
     * Stored in the container {@code into} unless the method returns false; where nobody looks at
     * the result, it is taken to have been stored. So does a set.
     */
    record Added(int into) implements Terms {}

    /** Lent; the callee keeps a reference of its own in {@code into}. */
    record Kept(int into) implements Terms {}

    /**
     * References are added.
     *
     * @param when on which outcomes
     */
    record Retained(Count count, When when) implements Terms {}

    /**
     * References are discarded.
     *
     * @param idempotent whether it does nothing when none is left to discard
     */
    record Released(Count count, boolean idempotent) implements Terms {}

    /** Taken out of the container {@code from}, whose reference goes to the caller. */
    record TakenBack(int from) implements Terms {}

    /** A container whose elements are put into the one at another position, too. */
    record Copied(int into) implements Terms {}

    /** A container that gets elements from elsewhere. */
    record Filled() implements Terms {}

    /** A container whose elements are dropped. */
    record Cleared() implements Terms {}

    /** A container from which one element leaves, as the result. */
    record TakenOut(Effect.Which which) implements Terms {}

    /**
     * A container that gives what the call displaces, as the result, to whoever looks at it. Where
     * nobody does, nothing is taken to have been there: {@code map.put(key, value)}.
     */
    record Displacing(Effect.Which which) implements Terms {}

    /** An iterator whose last element leaves its container. */
    record TakenLast() implements Terms {}

    /** A container all of whose elements become somebody else's care. */
    record Drained() implements Terms {}

    /**
     * A container whose elements the function at another position gets, one by one, during the
     * call: {@code forEach}.
     */
    record Visited(int function, Verdict verdict) implements Terms {}

    /** What the function at another position is applied to, during the call, if it is there. */
    record Applied(int function, Application how) implements Terms {}
  }

  /** To what a function is applied, and what becomes of its result. */
  public enum Application {
    /** To what a map has under a key, or to null: the result takes its place. */
    COMPUTED,
    /** To the key, if the map has nothing there: the map gets the result. */
    COMPUTED_IF_ABSENT,
    /** As {@link #COMPUTED}, but only if there is something. */
    COMPUTED_IF_PRESENT,
    /** To that and another value, which the map gets where it has nothing. */
    MERGED,
    /** To what an optional has; the function returns nothing. */
    APPLIED,
    /** The same; the call yields what the function returns. */
    MAPPED,
    /** To nothing, if an optional has nothing: the call yields the one or the other. */
    SUPPLIED
  }

  /** What the result of a function that visits elements means for the element. */
  public enum Verdict {
    /** Nothing. */
    NONE,
    /** It leaves the container if the function returns true: {@code removeIf}. */
    REMOVES,
    /** The result takes its place: {@code replaceAll}. */
    REPLACES
  }

  /**
   * How many references.
   *
   * @param constant the number, if {@code parameter} is null
   * @param parameter the position of the {@code int} parameter that says it; else null
   */
  public record Count(int constant, Integer parameter) {
    public static final Count ONE = new Count(1, null);

    /** Some parameter says it, but nobody knows which. */
    public static final Count UNKNOWN = new Count(Effect.UNKNOWN, null);
  }
}
