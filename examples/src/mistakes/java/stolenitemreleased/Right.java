package stolenitemreleased;

import dev.custody.Owned;
import dev.custody.runtime.PyInt;
import dev.custody.runtime.PyList;
import dev.custody.runtime.error.PyError;

/** Makes a list of one int, which steals it. */
final class Right {
  private Right() {}

  @Owned
  static PyList listOf(long number) throws PyError {
    PyList list = PyList.create(1);
    try {
      PyInt item = PyInt.fromLong(number);
      list.setItem(0, item);
    } catch (PyError e) {
      list.decRef();
      throw e;
    }
    return list;
  }
}
