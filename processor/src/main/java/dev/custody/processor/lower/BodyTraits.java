package dev.custody.processor.lower;

/**
 * What is known of a body before it is lowered.
 *
 * @param touchesFields whether it mentions fields that matter, so that every call that may write
 *     them does
 * @param returnsStatus whether it returns a number or truth value that tells what was taken over
 * @param isLambda whether it is the body of a lambda
 */
record BodyTraits(boolean touchesFields, boolean returnsStatus, boolean isLambda) {
  /** What is known of a method. */
  BodyTraits(boolean touchesFields, boolean returnsStatus) {
    this(touchesFields, returnsStatus, false);
  }
}
