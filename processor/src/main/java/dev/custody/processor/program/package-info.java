/**
 * The ownership program: what is left of a method body when only the fate of references counts.
 *
 * <p>A {@link dev.custody.processor.program.Program} is a graph of {@linkplain
 * dev.custody.processor.program.Block blocks}; a block is a list of {@linkplain
 * dev.custody.processor.program.Step steps} and one {@linkplain
 * dev.custody.processor.program.Terminator terminator}. The values are pure and printable: they
 * come from the lowering, which knows javac, and go to the analysis, which does not. Start reading
 * at {@code Step} and {@code Terminator}; {@code ProgramPrinter} shows what a program looks like.
 */
package dev.custody.processor.program;
