package dev.custody;

/** When a call takes over the reference passed to a {@link Steals} parameter. */
public enum When {
  /** On every call, also on one that fails. */
  ALWAYS
}
