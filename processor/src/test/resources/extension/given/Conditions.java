package ext;

import dev.custody.Borrowed;
import dev.custody.ExtensionMethod;
import dev.custody.ExtensionModule;
import dev.custody.Owned;
import dev.custody.Steals;
import dev.custody.When;
import dev.custody.runtime.Nullable;
import dev.custody.runtime.PyInt;
import dev.custody.runtime.PyList;
import dev.custody.runtime.PyObject;
import dev.custody.runtime.error.MemoryError;
import dev.custody.runtime.error.PyError;

/** Arguments that are taken over under a condition. */
@ExtensionModule(name = "conditions")
abstract class Conditions {
  @ExtensionMethod
  static void add(@Borrowed PyList list, @Steals(when = When.ON_SUCCESS) PyObject item)
      throws PyError {
    item.decRef();
  }

  @ExtensionMethod
  static boolean offer(
      @Steals(when = When.IF_TRUE) PyObject item,
      @Nullable @Steals(when = When.IF_TRUE) PyList list,
      @Steals PyObject always) {
    always.decRef();
    return false;
  }

  @ExtensionMethod
  static int status(
      @Steals(when = When.IF_ZERO) PyObject item,
      @Steals(when = When.ON_SUCCESS) PyObject other) {
    other.decRef();
    return 1;
  }

  @ExtensionMethod
  @Owned
  static PyInt number(@Steals(when = When.ON_SUCCESS) PyObject item) throws MemoryError {
    PyInt number = PyInt.fromLong(1);
    item.decRef();
    return number;
  }

  @ExtensionMethod
  @Nullable
  static String text(@Steals(when = When.ON_SUCCESS) PyObject item) {
    item.decRef();
    return null;
  }
}
