package dev.custody.processor.program;

/** On which outcomes of a call it takes the caller's reference, or adds one. */
public enum When {
  /** Also when the call throws. */
  ALWAYS,
  /** If the call returns; if it throws, the caller keeps its reference. */
  ON_SUCCESS,
  /** If the call returns {@code true}. */
  IF_TRUE,
  /** If the call returns 0. */
  IF_ZERO,
  /** If the call returns null: {@code Map.putIfAbsent}. */
  IF_NULL,
  /** If the call does not return null: {@code Map.replace}. */
  UNLESS_NULL;

  /** The result that says the reference was taken; null where the result says nothing. */
  public Value takenResult() {
    return switch (this) {
      case ALWAYS, ON_SUCCESS -> null;
      case IF_TRUE -> Value.TRUE;
      case IF_ZERO -> Value.ZERO;
      case IF_NULL -> Value.NULL;
      case UNLESS_NULL -> Value.NON_NULL;
    };
  }

  /** The result that says the reference was not taken; null where the result says nothing. */
  public Value refusedResult() {
    return switch (this) {
      case ALWAYS, ON_SUCCESS -> null;
      case IF_TRUE -> Value.FALSE;
      case IF_ZERO -> Value.FAILED;
      case IF_NULL -> Value.NON_NULL;
      case UNLESS_NULL -> Value.NULL;
    };
  }
}
