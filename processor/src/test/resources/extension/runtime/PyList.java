package dev.custody.runtime;

import dev.custody.*;
import dev.custody.runtime.error.*;

public final class PyList extends PyObject {
  @Immortal public static final PyType<PyList> TYPE = new PyType<>();
}
