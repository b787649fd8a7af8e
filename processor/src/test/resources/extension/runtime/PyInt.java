package dev.custody.runtime;

import dev.custody.*;
import dev.custody.runtime.error.*;

public final class PyInt extends PyObject {
  public static final PyType<PyInt> TYPE = new PyType<>();

  @Owned
  public static native PyInt fromLong(long value) throws MemoryError;
}
