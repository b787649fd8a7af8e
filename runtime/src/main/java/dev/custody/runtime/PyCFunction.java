package dev.custody.runtime;

import dev.custody.Borrowed;
import dev.custody.Owned;
import dev.custody.runtime.error.PyError;

/** A function of an extension, in the calling convention that all of them share. */
@FunctionalInterface
public interface PyCFunction {
  /**
   * Carries out a call. Where a C function returns {@code NULL} to report an error, this one throws
   * it; returning null is a {@code SystemError}.
   *
   * @param self the module
   * @param args what the {@link CallingConvention} says
   * @return a new reference
   */
  @Owned
  PyObject call(@Borrowed PyObject self, @Borrowed @Nullable PyObject args) throws PyError;
}
