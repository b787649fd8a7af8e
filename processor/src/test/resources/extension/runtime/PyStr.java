package dev.custody.runtime;

import dev.custody.*;
import dev.custody.runtime.error.*;

public final class PyStr extends PyObject {
  @Immortal public static final PyType<PyStr> TYPE = new PyType<>();

  @Owned
  public static native PyStr fromString(String value) throws MemoryError;
}
