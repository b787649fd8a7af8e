package dev.custody.runtime;

import dev.custody.*;
import dev.custody.runtime.error.*;

public sealed class PyInt extends PyObject permits PyBool {
  @Immortal public static final PyType<PyInt> TYPE = new PyType<>();

  @Owned
  public static native PyInt fromLong(long value) throws MemoryError;
}
