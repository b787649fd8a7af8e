package dev.custody.runtime;

import dev.custody.*;
import dev.custody.runtime.error.*;

public interface PyCFunction {
  @Owned
  PyObject call(@Borrowed PyObject self, @Borrowed @Nullable PyObject args) throws PyError;
}
