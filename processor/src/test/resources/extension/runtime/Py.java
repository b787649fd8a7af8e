package dev.custody.runtime;

import dev.custody.*;
import dev.custody.runtime.error.*;

public final class Py {
  @Immortal public static final PyNone NONE = null;

  @Aliases("object")
  public static native <T extends PyObject> T newRef(@Retains T object);

  @Aliases("object")
  public static native <T extends PyObject> T xNewRef(@Retains @Nullable T object);

  public static native void xIncRef(@Retains @Nullable PyObject object);

  public static native void xDecRef(@Releases @Nullable PyObject object);
}
