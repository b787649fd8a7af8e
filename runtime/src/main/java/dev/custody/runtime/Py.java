package dev.custody.runtime;

import dev.custody.Aliases;
import dev.custody.Immortal;
import dev.custody.Releases;
import dev.custody.Retains;
import java.util.Objects;

/** What CPython's macros do: {@code Py_None}, and counting where null may come or for a value. */
public final class Py {
  /** The one object without a value; immortal, so returning it costs no reference. */
  @Immortal public static final PyNone NONE = PyNone.NONE;

  /** The truth value true; immortal, too. */
  @Immortal public static final PyBool TRUE = PyBool.TRUE;

  /** The truth value false; immortal, too. */
  @Immortal public static final PyBool FALSE = PyBool.FALSE;

  private Py() {}

  /** Adds a reference to the object and returns it: {@code list.setItem(0, Py.newRef(item))}. */
  @Aliases("object")
  public static <T extends PyObject> T newRef(@Retains T object) {
    Objects.requireNonNull(object, "newRef of null; where null may come, use xNewRef");
    object.incRef();
    return object;
  }

  /** As {@link #newRef}, and null for null. */
  @Aliases("object")
  @Nullable
  public static <T extends PyObject> T xNewRef(@Nullable @Retains T object) {
    if (object != null) {
      object.incRef();
    }
    return object;
  }

  /** Adds a reference, if there is an object. */
  public static void xIncRef(@Nullable @Retains PyObject object) {
    if (object != null) {
      object.incRef();
    }
  }

  /** Releases a reference, if there is an object. */
  public static void xDecRef(@Nullable @Releases PyObject object) {
    if (object != null) {
      object.decRef();
    }
  }
}
