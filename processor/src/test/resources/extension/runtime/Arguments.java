package dev.custody.runtime;

import dev.custody.*;
import dev.custody.runtime.error.*;

public final class Arguments {
  public native boolean given(int index);

  @Borrowed(from = "args")
  public native PyObject object(@Borrowed PyObject args, int index);

  @Borrowed(from = "args")
  public native <T extends PyObject> T object(@Borrowed PyObject args, int index, PyType<T> type);

  public native String text(int index);

  public native long asLong(int index);

  public native long asLong(int index, long absent);

  public native int asInt(int index);

  public native int asInt(int index, int absent);

  public native boolean isTrue(int index);
}
