package dev.custody.processor.analysis;

/** Whether somebody else than the frame keeps an object alive. */
enum Kept {
  NO,
  /** Somebody of whom nothing is known: the caller, a container. */
  ELSEWHERE,
  /**
   * Its container may have it, or the frame by now, since nobody can tell which element a call took
   * out. To discard it is right, and not to do so.
   */
  UNDECIDED,
  /** The same, and somebody else has it in any case. */
  UNDECIDED_AND_ELSEWHERE;

  boolean isUndecided() {
    return this == UNDECIDED || this == UNDECIDED_AND_ELSEWHERE;
  }

  /** After a call that may have taken it out of its container. */
  Kept undecided() {
    return this == NO || this == UNDECIDED ? UNDECIDED : UNDECIDED_AND_ELSEWHERE;
  }

  /** Once its container certainly has it no more. */
  Kept decided() {
    return this == NO || this == UNDECIDED ? NO : ELSEWHERE;
  }
}
