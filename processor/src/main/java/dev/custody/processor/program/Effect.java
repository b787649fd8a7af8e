package dev.custody.processor.program;

/** What a call does to the reference that it gets as its receiver or as an argument. */
public sealed interface Effect {

  /**
   * Uses it during the call.
   *
   * @param required whether null here is the only reason for which the call throws
   */
  record Lend(boolean required) implements Effect {
    public Lend() {
      this(false);
    }
  }

  /**
   * Keeps the function (or whatever else it gets) and may use it at any later time.
   *
   * @param forGood whether nobody looks at anything by which one could refuse it or ask it back
   * @param toRun whether it is known to be kept for nothing but to be run
   */
  record Escape(boolean forGood, boolean toRun) implements Effect {}

  /**
   * Takes the caller's reference over.
   *
   * @param when on which outcomes
   * @param into the object that holds it afterwards; null if nothing is said, or known of it
   * @param stores whether {@code into} is a container that the call merely puts it into
   */
  record Steal(When when, Local into, boolean stores) implements Effect {}

  /** Makes a reference of its own that lives in {@code into}, if the call succeeds. */
  record Keep(Local into) implements Effect {}

  /**
   * Adds references.
   *
   * @param count how many; {@link #UNKNOWN} where the count is no constant
   * @param when on which outcomes
   */
  record Retain(int count, When when) implements Effect {
    public Retain(int count) {
      this(count, When.ALWAYS);
    }
  }

  /**
   * Discards references.
   *
   * @param count how many; {@link #UNKNOWN} where the count is no constant
   * @param idempotent whether it does nothing when none is left to discard
   */
  record Release(int count, boolean idempotent) implements Effect {}

  /**
   * Takes the object out of a container and gives the container's reference back to the caller.
   *
   * @param container where it was
   * @param when what the result says if it was there, where somebody looks at it
   */
  record TakeBack(Local container, When when) implements Effect {}

  /**
   * On a container: its elements are put into another one, too.
   *
   * @param into the other one; null if that is not known
   * @param part whether some may be left out
   */
  record Copy(Local into, boolean part) implements Effect {}

  /** On a container: it gets elements from elsewhere, nobody knows how many. */
  record Fill() implements Effect {}

  /**
   * On a container: its elements are dropped.
   *
   * @param part whether there may be others, of which it shows nothing
   */
  record Clear(boolean part) implements Effect {}

  /** On a container: one element leaves it, as the call's result. */
  record TakeOut(Which which) implements Effect {}

  /** Which element leaves a container. */
  enum Which {
    /** One of them. */
    ONE,
    /** The one that is next, and that a look at the container has shown before: {@code poll()}. */
    NEXT,
    /** The only one that it can have. */
    ONLY,
    /**
     * One whose place is taken, if there was one: of which nothing is assumed, since nobody looks
     * at the result.
     */
    DISPLACED,
    /** The same of a container of one, which loses what it had for certain. */
    ONLY_DISPLACED;

    /** Whether something takes the place of what leaves, if there was anything. */
    public boolean isDisplaced() {
      return this == DISPLACED || this == ONLY_DISPLACED;
    }
  }

  /** On an iterator: what it returned last leaves the container and is the caller's. */
  record TakeLast() implements Effect {}

  /** On a container: all elements leave it and are somebody else's care. */
  record Drain() implements Effect {}

  /** The number that stands for a count that is no constant. */
  int UNKNOWN = -1;
}
