package ext;

import dev.custody.Absent;
import dev.custody.Borrowed;
import dev.custody.ExtensionMethod;
import dev.custody.ExtensionModule;
import dev.custody.Owned;
import dev.custody.Steals;
import dev.custody.runtime.Nullable;
import dev.custody.runtime.PyInt;
import dev.custody.runtime.PyList;
import dev.custody.runtime.PyObject;
import dev.custody.runtime.error.MemoryError;

/** Functions with every kind of argument and result. */
@ExtensionModule(name = "texts")
public abstract class Texts {
  /**
   * Puts a {@code text} in the middle.
   *
   * @param width how wide the whole is
   */
  @ExtensionMethod
  static String center(String text, @Absent("80") int width, @Absent(" ") String fill) {
    return fill + text + width;
  }

  @ExtensionMethod(name = "len")
  static long length(@Borrowed PyList list, @Nullable String unit, @Absent("-1") long most) {
    return most;
  }

  @ExtensionMethod
  static void put(@Borrowed PyList list, @Steals PyObject item, @Nullable @Steals PyInt index) {
    item.decRef();
    if (index != null) {
      index.decRef();
    }
  }

  @ExtensionMethod
  @Borrowed(from = "one")
  static PyObject either(@Borrowed PyObject one, @Absent("true") boolean first) {
    return one;
  }

  @ExtensionMethod
  @Owned
  static PyInt fresh() throws MemoryError {
    return PyInt.fromLong(1);
  }

  @ExtensionMethod
  static boolean same(@Borrowed PyObject one, @Borrowed PyObject other) {
    return one == other;
  }
}
