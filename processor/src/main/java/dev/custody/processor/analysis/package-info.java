/**
 * The path-sensitive analysis of ownership programs.
 *
 * <p>A {@link dev.custody.processor.program.Program} comes in, a {@link
 * dev.custody.processor.analysis.Verdict} goes out: the {@linkplain
 * dev.custody.processor.analysis.Event events} that some path of the program shows, each with its
 * trace. Nothing here knows javac, and nothing decides what is an error: that is the rules' part.
 * Start reading at {@code Analysis}.
 */
package dev.custody.processor.analysis;
