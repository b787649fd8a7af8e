/**
 * The counted objects that generated programs work on, and the oracle.
 *
 * <p>The types have the names and the contracts of the acceptance cases' fixture, so that a failure
 * can be kept as a case; but these count, and what they do beyond their contract is the worst that
 * it allows: what is stolen dies at once, what may fail does so on some run. A {@link
 * dev.custody.processor.soundness.world.Run} says what was decided and what went wrong; start
 * reading there.
 */
package dev.custody.processor.soundness.world;
