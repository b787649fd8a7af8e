package dev.custody.runtime;

import dev.custody.*;
import dev.custody.runtime.error.*;

public final class GivenArguments {
  public native int restSize();

  public native boolean has(int index);

  @Borrowed
  public native PyObject object(int index);

  @Borrowed
  @Nullable
  public native PyObject objectOrNull(int index);

  @Borrowed
  public native <T extends PyObject> T object(int index, @Borrowed PyType<T> type) throws PyError;

  @Borrowed
  @Nullable
  public native <T extends PyObject> T objectOrNull(int index, @Borrowed PyType<T> type)
      throws PyError;

  public native String text(int index) throws PyError;

  public native String text(int index, String absent) throws PyError;

  public native String textOrNull(int index) throws PyError;

  public native String textOrNull(int index, String absent) throws PyError;

  public native byte[] bytes(int index) throws PyError;

  public native byte[] bytesOrNull(int index) throws PyError;

  public native int asInt(int index) throws PyError;

  public native int asInt(int index, int absent) throws PyError;

  public native long asLong(int index) throws PyError;

  public native long asLong(int index, long absent) throws PyError;

  public native double asDouble(int index) throws PyError;

  public native double asDouble(int index, double absent) throws PyError;

  public native boolean isTrue(int index);

  public native boolean isTrue(int index, boolean absent);

  public native byte asByte(int index) throws PyError;

  public native byte asByte(int index, byte absent) throws PyError;

  public native short asShort(int index) throws PyError;

  public native short asShort(int index, short absent) throws PyError;

  public native float asFloat(int index) throws PyError;

  public native float asFloat(int index, float absent) throws PyError;

  public native char asChar(int index) throws PyError;

  public native char asChar(int index, char absent) throws PyError;

  @Nullable
  public native Byte asByteOrNull(int index) throws PyError;

  @Nullable
  public native Short asShortOrNull(int index) throws PyError;

  @Nullable
  public native Integer asIntOrNull(int index) throws PyError;

  @Nullable
  public native Long asLongOrNull(int index) throws PyError;

  @Nullable
  public native Float asFloatOrNull(int index) throws PyError;

  @Nullable
  public native Double asDoubleOrNull(int index) throws PyError;

  @Nullable
  public native Character asCharOrNull(int index) throws PyError;

  @Nullable
  public native Boolean isTrueOrNull(int index) throws PyError;

  @Borrowed
  public native java.util.Map<String, PyObject> named();
}
