package dev.custody.runtime;

import dev.custody.*;
import dev.custody.runtime.error.*;

import java.util.List;

public final class PyModule extends PyObject {
  @Owned
  public static native PyModule create(String name, List<PyMethodDef> methods, String doc)
      throws MemoryError;
}
