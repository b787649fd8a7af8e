package stolenitemreleased;

import dev.custody.Owned;
import dev.custody.runtime.PyInt;
import dev.custody.runtime.PyList;
import dev.custody.runtime.error.PyError;

/** Makes a list of one int, and releases the int that the list has already taken. */
final class Wrong {
  private Wrong() {}

  @Owned
  static PyList listOf(long number) throws PyError {
    PyList list = PyList.create(1);
    try {
      PyInt item = PyInt.fromLong(number);
      list.setItem(0, item);
      item.decRef(); // expect: double-release
    } catch (PyError e) {
      list.decRef();
      throw e;
    }
    return list;
  }
}
