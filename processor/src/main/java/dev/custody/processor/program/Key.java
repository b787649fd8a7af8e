package dev.custody.processor.program;

/**
 * Which element of a container a call is about: the index or the key that is passed.
 *
 * @param constant the key, if it is a constant, else null
 * @param variable the local variable that holds the key, or what it is computed from, else null;
 *     where both are null it is not known
 * @param isIndex whether it counts the elements before, so that it changes when one of them leaves
 */
public record Key(Value constant, Place variable, boolean isIndex) {

  /** How two keys compare that were used at different times. */
  public enum Match {
    SAME,
    OTHER,
    /** Nobody can tell. */
    UNKNOWN
  }

  /** A key of which nothing is known. */
  public static Key unknown(boolean isIndex) {
    return new Key(null, null, isIndex);
  }

  private boolean isKnown() {
    return constant != null || variable != null;
  }

  /**
   * Whether what one call showed is what another one takes out. A call that names no element is
   * about the one that was shown.
   */
  public static Match match(Key shown, Key taken) {
    if (shown == null || taken == null) {
      return Match.SAME;
    } else if (shown.constant != null && taken.constant != null) {
      return shown.constant.equals(taken.constant) ? Match.SAME : Match.OTHER;
    }
    boolean same = shown.isKnown() && shown.equals(taken);
    return same ? Match.SAME : Match.UNKNOWN;
  }

  /** After a place was written, on which the key may depend. */
  public Key afterWrite(Place written) {
    return variable != null && variable.dependsOn(written) ? unknown(isIndex) : this;
  }

  /** After an element at another index was taken out, or put in. */
  public Key afterShift(Key at, int by) {
    if (!isIndex || at == null) {
      return this;
    }
    boolean known = index() != null && at.index() != null;
    if (!known) {
      return unknown(true);
    }
    return index() < at.index() ? this : new Key(Value.of(index() + by), null, true);
  }

  private Integer index() {
    return constant != null && constant.constant() instanceof Integer number ? number : null;
  }

  @Override
  public String toString() {
    String what = constant != null ? words(constant) : variable != null ? variable + "" : "?";
    return (isIndex ? "at " : "under ") + what;
  }

  private static String words(Value constant) {
    boolean name = constant.constant() instanceof Value.Name;
    return name ? '"' + String.valueOf(constant.constant()) + '"' : Phrases.value(constant);
  }
}
