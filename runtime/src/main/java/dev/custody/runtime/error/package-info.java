/**
 * What can go wrong.
 *
 * <p>{@link dev.custody.runtime.error.PyError} and its subclasses are Python's exceptions: a caller
 * is told of them and goes on. The methods of the runtime declare exactly the ones that they raise.
 * {@link dev.custody.runtime.error.DeadObjectError} stands apart: where C would crash, the runtime
 * names the object that was used after its end and what was done to it.
 */
package dev.custody.runtime.error;
