package borroweditemreleased;

import dev.custody.Borrowed;
import dev.custody.runtime.PyInt;
import dev.custody.runtime.PyList;
import dev.custody.runtime.PyObject;
import dev.custody.runtime.error.PyError;

/** Adds up a list, and releases items that still belong to the list. */
final class Wrong {
  private Wrong() {}

  static long sum(@Borrowed PyList list) throws PyError {
    long sum = 0;
    for (int i = 0; i < list.size(); i++) {
      PyObject item = list.getItem(i);
      sum += PyInt.asLong(item);
      item.decRef(); // expect: release-of-borrowed
    }
    return sum;
  }
}
