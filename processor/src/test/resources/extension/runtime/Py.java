package dev.custody.runtime;

import dev.custody.*;
import dev.custody.runtime.error.*;

public final class Py {
  @Immortal public static final PyTuple NONE = null;

  @Aliases("object")
  public static native <T extends PyObject> T newRef(@Retains T object);

  @Aliases("object")
  public static native <T extends PyObject> T xNewRef(@Retains @Nullable T object);
}
