/**
 * The generator: code that carries contracts out, so that whoever uses an annotated API need not
 * count.
 *
 * <p>Annotated classes come in, source files go out, or objections: never half a file. Each kind of
 * generated code is a package below this one with the same stages: a reader makes a descriptor of
 * elements and their contracts, which is a value; what is wrong with that is said; a writer turns
 * it into source. Start reading at {@link dev.custody.processor.generate.Generators}.
 */
package dev.custody.processor.generate;
