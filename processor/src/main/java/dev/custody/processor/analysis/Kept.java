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
  UNDECIDED
}
