/**
 * Soundness by execution: random programs are compiled with the checker and run over all their
 * inputs, and the two must agree on whether they are right.
 *
 * <p>A seed comes in and a {@link dev.custody.processor.soundness.Tally} goes out, with the
 * smallest programs on which checker and execution disagree. The {@code Generator} writes programs
 * that are meant to be right, the {@code Mutator} spoils them, a {@code Batch} compiles them, an
 * {@code Execution} runs them in the {@link dev.custody.processor.soundness.world world} that
 * counts, and the {@code Shrinker} makes what is left small. Start reading at {@code Campaign}.
 */
package dev.custody.processor.soundness;
