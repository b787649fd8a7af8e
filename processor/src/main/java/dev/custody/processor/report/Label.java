package dev.custody.processor.report;

import dev.custody.processor.program.At;

/**
 * One step of a chain of custody, as it is told.
 *
 * @param weight how much it matters where there is no room for all
 */
public record Label(At at, String text, Weight weight) {

  /** How much a step matters, least first. */
  public enum Weight {
    /** A decision that may not have mattered. */
    ASIDE,
    /** A decision that led here, or an exception. */
    TURN,
    /** Something that happened to the reference. */
    CUSTODY,
    /** Where the reference came from, or where it went wrong. */
    END
  }
}
