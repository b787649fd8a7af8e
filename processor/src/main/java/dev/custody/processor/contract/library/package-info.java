/**
 * The contracts of libraries that carry no annotations, as data.
 *
 * <p>Each package of the JDK that matters has a file of contracts beside this package, {@code
 * java.util.contracts} and so on; it is read when a class of that package is first asked for.
 * {@link dev.custody.processor.contract.library.LibraryFileReader} describes the notation. What is
 * stored, taken out or shown depends on the type arguments at the place of use; that is decided by
 * whoever asks. Start reading at {@link dev.custody.processor.contract.library.Library}.
 */
package dev.custody.processor.contract.library;
