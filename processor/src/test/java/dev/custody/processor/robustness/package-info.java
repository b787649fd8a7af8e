/**
 * Whether the checker stands what builds do to it: code that does not compile, compilers and tools
 * that are not plain javac, methods of absurd shapes.
 *
 * <p>In comes what a user might have on the screen; out must come what javac says of it, with no
 * failure of the checker, no finding in a body that javac refused, and in reasonable time. Start
 * with {@link dev.custody.processor.robustness.BrokenCodeTest}. The long runs are the classes
 * called Campaign: {@code mvn -Pcampaign verify}.
 */
package dev.custody.processor.robustness;
