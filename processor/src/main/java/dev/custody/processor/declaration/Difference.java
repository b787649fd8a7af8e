package dev.custody.processor.declaration;

/**
 * A position at which one contract asks more of callers, or promises them less, than another.
 *
 * @param position the parameter, the receiver or the result, as in {@code ArgumentContract}
 * @param actual what the one contract says there, as a part of a sentence, in which {@code {it}}
 *     stands for the argument
 * @param promised what the other one says
 */
public record Difference(Kind kind, int position, String actual, String promised) {
  /** What the one contract says of an argument of that name. */
  String actual(String argument) {
    return actual.replace("{it}", argument);
  }

  /** What the other contract says of the same argument. */
  String promisedOfIt() {
    return promised.replace("{it}", "it");
  }

  /** What differs. */
  public enum Kind {
    /** What happens to an argument or the receiver. */
    TERMS,
    /** Whether what was borrowed from an argument or the receiver stays valid. */
    INVALIDATES,
    /** Whose reference the result is. */
    RESULT,
    /** Which fields are discarded. */
    DISPOSES
  }
}
