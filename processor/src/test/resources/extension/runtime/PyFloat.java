package dev.custody.runtime;

import dev.custody.*;
import dev.custody.runtime.error.*;

public final class PyFloat extends PyObject {
  @Immortal public static final PyType<PyFloat> TYPE = new PyType<>();

  @Owned
  public static native PyFloat fromDouble(double value) throws MemoryError;
}
