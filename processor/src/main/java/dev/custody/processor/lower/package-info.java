/**
 * The lowering: javac's attributed trees become ownership programs.
 *
 * <p>A top-level class comes in, a {@link dev.custody.processor.program.Program} for each of its
 * bodies goes out. What Java's syntax means for references (evaluation order, exits through {@code
 * finally}, conditions, captures) is decided here once; what declarations mean is asked of {@link
 * dev.custody.processor.contract.Contracts}. Nothing here decides what is a mistake. Start reading
 * at {@link dev.custody.processor.lower.Lowering}, then {@code BodyReader} and {@code Body}.
 */
package dev.custody.processor.lower;
