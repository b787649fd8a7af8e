package ext;

import dev.custody.Aliases;
import dev.custody.Borrowed;
import dev.custody.ExtensionMethod;
import dev.custody.ExtensionModule;
import dev.custody.Immortal;
import dev.custody.Owned;
import dev.custody.Steals;
import dev.custody.runtime.Nullable;
import dev.custody.runtime.Py;
import dev.custody.runtime.PyInt;
import dev.custody.runtime.PyList;
import dev.custody.runtime.PyObject;
import dev.custody.runtime.PyType;
import dev.custody.runtime.error.MemoryError;

/** Objects under every contract. */
@ExtensionModule(name = "objects")
public interface Objects {
  @ExtensionMethod
  static boolean same(@Borrowed PyObject one, @Borrowed @Nullable PyObject other) {
    return one == other;
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
  static PyObject either(@Borrowed PyObject one) {
    return one;
  }

  @ExtensionMethod
  @Aliases("one")
  @Nullable
  static <T extends PyObject> T cast(@Borrowed T one, @Borrowed PyType<?> type) {
    return one;
  }

  @ExtensionMethod
  @Owned
  static PyInt fresh() throws MemoryError {
    return PyInt.fromLong(1);
  }

  @ExtensionMethod
  @Owned
  @Nullable
  static PyInt found() throws MemoryError {
    return null;
  }

  @ExtensionMethod
  @Immortal
  static PyObject none() {
    return Py.NONE;
  }
}
