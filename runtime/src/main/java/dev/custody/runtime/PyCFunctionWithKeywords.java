package dev.custody.runtime;

import dev.custody.Borrowed;
import dev.custody.Owned;
import dev.custody.runtime.error.PyError;

/** A function of an extension that also takes arguments by their names. */
@FunctionalInterface
public interface PyCFunctionWithKeywords extends PyCFunction {
  /**
   * Carries out a call, as {@link PyCFunction#call} does.
   *
   * @param args the arguments that were given by position: a tuple
   * @param kwargs those that were given by name: a dict; null if there were none
   */
  @Owned
  PyObject call(
      @Borrowed PyObject self,
      @Borrowed @Nullable PyObject args,
      @Borrowed @Nullable PyObject kwargs)
      throws PyError;

  @Override
  @Owned
  default PyObject call(@Borrowed PyObject self, @Borrowed @Nullable PyObject args) throws PyError {
    return call(self, args, null);
  }
}
