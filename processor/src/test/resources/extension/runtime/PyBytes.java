package dev.custody.runtime;

import dev.custody.*;
import dev.custody.runtime.error.*;

public final class PyBytes extends PyObject {
  @Immortal public static final PyType<PyBytes> TYPE = new PyType<>();

  @Owned
  public static native PyBytes fromBytes(byte[] value) throws MemoryError;
}
