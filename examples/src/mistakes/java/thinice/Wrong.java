package thinice;

import dev.custody.Borrowed;
import dev.custody.runtime.PyInt;
import dev.custody.runtime.PyList;
import dev.custody.runtime.PyObject;
import dev.custody.runtime.error.PyError;

/** Writes the first item of a list after replacing the second, which may have owned the first. */
final class Wrong {
  private Wrong() {}

  static String first(@Borrowed PyList list) throws PyError {
    PyObject item = list.getItem(0);
    list.setItem(1, PyInt.fromLong(0));
    return item.repr(); // expect: dangling-borrow
  }
}
