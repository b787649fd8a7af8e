package dev.custody.runtime;

import dev.custody.*;

@Immortal
public final class PyType<T extends PyObject> extends PyObject {
  @SuppressWarnings("rawtypes")
  @Immortal
  public static final PyType<PyType> TYPE = new PyType<>();
}
