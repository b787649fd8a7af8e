/**
 * The demonstration: what a newcomer sees first.
 *
 * <p>It runs the sorting command on a file of numbers, shows and runs one program in three ways,
 * then compiles each mistake of {@code src/mistakes} with the checker and shows the refusal. It
 * believes nothing: the numbers are sorted a second time to compare, and a mistake counts as
 * refused only if that happened for its own reason, on its own line. Start reading at {@link
 * dev.custody.examples.demo.Demo}.
 */
package dev.custody.examples.demo;
