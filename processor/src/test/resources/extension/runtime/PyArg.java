package dev.custody.runtime;

import dev.custody.*;
import dev.custody.runtime.error.*;

public final class PyArg {
  public static native Arguments parseTuple(
      @Borrowed PyObject args, String format, PyType<?>... types) throws PyError;
}
