package dev.custody.processor.program;

/** Which element of a container a call is about. */
public sealed interface Key {
  /** The call names no element: it is about all of them, or about the only one. */
  Key NONE = new None();

  /** No element is named. */
  record None() implements Key {
    @Override
    public String toString() {
      return "";
    }
  }

  /** One end of a queue or a sequence: nobody says how many elements are between the two. */
  enum End implements Key {
    /** The end at which the element stands that is taken out next. */
    NEXT,
    /** The other end. */
    LAST;

    @Override
    public String toString() {
      return this == NEXT ? "next" : "last";
    }
  }

  /**
   * An argument says it, the index or the key that is passed.
   *
   * @param isIndex whether it counts the elements before, so that it changes when one of them
   *     leaves
   */
  record Given(Term term, boolean isIndex) implements Key {
    @Override
    public String toString() {
      return (isIndex ? "at " : "under ") + term;
    }
  }

  /**
   * An argument says it that may be something else whenever it is evaluated: it is equal to none.
   */
  record Unknown(boolean isIndex) implements Key {
    @Override
    public String toString() {
      return (isIndex ? "at " : "under ") + "?";
    }
  }

  /** How two keys compare that were used at different times. */
  enum Match {
    SAME,
    OTHER,
    /** Nobody can tell. */
    UNKNOWN
  }

  /** Whether what one call showed is what another one takes out. */
  static Match match(Key shown, Key taken) {
    if (taken instanceof None) {
      return Match.SAME;
    } else if (shown instanceof Given one && taken instanceof Given other) {
      return match(one.term, other.term);
    } else if (shown instanceof Given index && taken == End.LAST) {
      return Offset.isLast(index.term) ? Match.SAME : Match.UNKNOWN;
    }
    return shown == taken && shown instanceof End ? Match.SAME : Match.UNKNOWN;
  }

  private static Match match(Term shown, Term taken) {
    if (shown.equals(taken)) {
      return Match.SAME;
    } else if (shown instanceof Term.Constant && taken instanceof Term.Constant) {
      return Match.OTHER;
    }
    Offset one = Offset.of(shown);
    Offset other = Offset.of(taken);
    if (!one.isBeside(other)) {
      return Match.UNKNOWN;
    }
    return one.by() == other.by() ? Match.SAME : Match.OTHER;
  }

  /** After a place was written, on which the key may depend. */
  default Key afterWrite(Place written) {
    return this instanceof Given given && dependsOn(given.term, written)
        ? new Unknown(given.isIndex)
        : this;
  }

  /** A field of the same name may be that of the same object, whatever path leads to it. */
  private static boolean dependsOn(Term term, Place written) {
    if (term instanceof Place.Computed computed) {
      return computed.operands().stream().anyMatch(operand -> dependsOn(operand, written));
    } else if (term instanceof Place.Field field && written instanceof Place.Field other) {
      return field.name().equals(other.name()) || dependsOn(field.base(), written);
    }
    return term.dependsOn(written);
  }

  /** After code ran of which nobody knows what it writes. */
  default Key afterUnknownCode() {
    return this instanceof Given given && !given.term.outlivesCalls()
        ? new Unknown(given.isIndex)
        : this;
  }

  /** After an element at another index was taken out, or put in. */
  default Key afterShift(Key at, int by) {
    if (!(this instanceof Given index) || !index.isIndex) {
      return this;
    }
    Term moved = moved(index.term, at, by);
    return moved == null ? new Unknown(true) : moved == index.term ? this : new Given(moved, true);
  }

  /** Where an element stands then; null if nobody can tell. */
  private static Term moved(Term index, Key at, int by) {
    Offset here = Offset.of(index);
    boolean fromEnd = here.isFromEnd();
    if (at == End.NEXT && by > 0) {
      return fromEnd ? index : here.plus(by);
    }
    if (at instanceof None || at == End.LAST) {
      return fromEnd ? null : index;
    }
    if (!(at instanceof Given given)) {
      return null;
    }
    Offset there = Offset.of(given.term);
    if (here.isBeside(there)) {
      boolean before = there.by() <= here.by();
      return before == fromEnd ? index : here.plus(fromEnd ? -by : by);
    }
    // What changes far before it leaves it where it is, counted from the end.
    return fromEnd && there.isFromBeginning() ? index : null;
  }
}
