package dev.custody.processor.program;

import java.util.Objects;

/**
 * What is known of a place on a path: that it holds a constant, or that it does not.
 *
 * @param constant {@code null}, a {@link Boolean}, an {@link Integer}, a {@link Name}, or the mark
 *     of {@link #FAILED}
 * @param equal whether the place holds the constant; otherwise it holds anything else
 */
public record Value(Object constant, boolean equal) {
  public static final Value NULL = new Value(null, true);
  public static final Value NON_NULL = new Value(null, false);
  public static final Value TRUE = new Value(true, true);
  public static final Value FALSE = new Value(false, true);
  public static final Value ZERO = new Value(0, true);
  public static final Value NON_ZERO = new Value(0, false);

  /**
   * A status that reports failure. Whether it is negative or positive is the callee's habit, so
   * that every comparison with 0 that tells success from failure is understood.
   */
  public static final Value FAILED = new Value("failed", true);

  /** An enum constant, or a string, by what it is called in the source. */
  public record Name(String text) {
    @Override
    public String toString() {
      return text;
    }
  }

  public static Value of(boolean value) {
    return value ? TRUE : FALSE;
  }

  public static Value of(int value) {
    return value == 0 ? ZERO : new Value(value, true);
  }

  /** What is known on the path on which this does not hold. */
  public Value negated() {
    return constant instanceof Boolean truth ? of(truth != equal) : new Value(constant, !equal);
  }

  // Written out: nothing is compared more often, and the JVM takes a while to make up a record's.
  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Value that
            && equal == that.equal
            && Objects.equals(constant, that.constant);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(constant) * 2 + (equal ? 1 : 0);
  }

  @Override
  public String toString() {
    return (equal ? "== " : "!= ") + constant;
  }
}
