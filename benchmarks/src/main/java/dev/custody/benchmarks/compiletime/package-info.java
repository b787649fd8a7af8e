/**
 * What checking costs a build: the same generated classes compiled by javac alone, with a processor
 * that does nothing, with Custody, and with other checkers.
 *
 * <p>{@link dev.custody.benchmarks.compiletime.CompileTimeBenchmark} is the run; {@link
 * dev.custody.benchmarks.compiletime.Corpus} says what is compiled, {@link
 * dev.custody.benchmarks.compiletime.Variant} by what, {@link
 * dev.custody.benchmarks.compiletime.Compilations} how it is measured, and {@link
 * dev.custody.benchmarks.compiletime.Report} writes it down.
 */
package dev.custody.benchmarks.compiletime;
