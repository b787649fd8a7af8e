package dev.custody.processor.lower;

/** Which exceptions of a call are followed, as {@code -Acustody.exceptions} says. */
public enum ExceptionPolicy {
  /** Declared ones everywhere; others as far as handlers of the same method. */
  DECLARED,
  /** Every call is treated as if it declared unchecked exceptions. */
  ALL,
  /** Declared ones only. */
  NONE
}
