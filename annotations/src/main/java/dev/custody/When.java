package dev.custody;

/**
 * When a call takes over the reference passed to a {@link Steals} parameter.
 *
 * <p>Where the condition does not hold, the caller still owns the reference. In the body of the
 * method the parameter is owned on exits on which the condition holds, and borrowed on the others.
 *
 * <pre>{@code
 * boolean offer(@Steals(when = When.IF_TRUE) Buf buf) {
 *   if (full()) {
 *     return false; // right: the caller keeps it
 *   }
 *   queue.add(buf);
 *   return true;
 * }
 *
 * boolean offer(@Steals(when = When.IF_TRUE) Buf buf) {
 *   if (full()) {
 *     buf.release(); // wrong: [custody:release-of-borrowed], the caller will release it again
 *     return false;
 *   }
 *   queue.add(buf);
 *   return true;
 * }
 * }</pre>
 *
 * <p>An exit whose result is not a constant is held against neither side.
 *
 * <p>On {@link Retains} it says in the same way when a reference is added.
 */
public enum When {
  /**
   * Every call takes it, also one that throws. This is the default, and what {@code PyList_SetItem}
   * does.
   */
  ALWAYS,

  /**
   * A call that throws leaves the reference with the caller, which must discard it in the handler;
   * any other takes it. {@code PyModule_AddObject} is like that.
   */
  ON_SUCCESS,

  /**
   * Only a call that returns {@code true} takes it; {@link java.util.Queue#offer} is like that. A
   * call that throws does not take it.
   */
  IF_TRUE,

  /**
   * Only a call that returns 0 takes it, as functions do that report their status in the manner of
   * C. The caller finds out by comparing the result with 0. A call that throws does not take it.
   */
  IF_ZERO
}
