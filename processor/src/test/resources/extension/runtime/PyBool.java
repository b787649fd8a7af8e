package dev.custody.runtime;

import dev.custody.*;

@Immortal
public final class PyBool extends PyInt {
  @Immortal public static final PyType<PyBool> TYPE = new PyType<>();

  @Immortal
  public static native PyBool of(boolean value);
}
