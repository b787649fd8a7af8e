package dev.custody.runtime;

import dev.custody.*;
import dev.custody.runtime.error.*;

@FunctionalInterface
public interface PyCFunctionWithKeywords extends PyCFunction {
  @Owned
  PyObject call(
      @Borrowed PyObject self,
      @Borrowed @Nullable PyObject args,
      @Borrowed @Nullable PyObject kwargs)
      throws PyError;

  @Override
  @Owned
  default PyObject call(@Borrowed PyObject self, @Borrowed @Nullable PyObject args)
      throws PyError {
    return call(self, args, null);
  }
}
