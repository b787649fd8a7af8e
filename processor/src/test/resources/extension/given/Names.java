package ext;

import dev.custody.Borrowed;
import dev.custody.ExtensionMethod;
import dev.custody.ExtensionModule;
import dev.custody.Steals;
import dev.custody.runtime.PyList;
import dev.custody.runtime.PyObject;
import java.util.Map;

/** Arguments by names of the caller's own, and parameters that are called as classes are. */
@ExtensionModule(name = "names")
final class Names {
  @ExtensionMethod
  static int count(@Borrowed Map<String, PyObject> others) {
    return others.size();
  }

  @ExtensionMethod(positionalOnly = 1)
  static int all(int first, @Borrowed Map<String, PyObject> others, @Borrowed PyObject... rest) {
    return others.size();
  }

  @ExtensionMethod
  static long hide(
      int Py, long PyLong, String PyInt, int Names, int HIDE, @Steals PyList PyList, int String) {
    PyList.decRef();
    return PyLong;
  }
}
