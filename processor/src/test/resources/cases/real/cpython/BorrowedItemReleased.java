// Items of a list are borrowed from it; a loop that releases each of them destroys the list.
package cases.real.cpython;

import fixture.PyError;
import fixture.PyInt;
import fixture.PyList;
import fixture.PyObject;

class BorrowedItemReleased {
  static long wrong(PyList list) throws PyError {
    long sum = 0;
    for (int i = 0; i < list.size(); i++) {
      PyObject item = list.getItem(i);
      if (item instanceof PyInt) {
        sum += ((PyInt) item).asLong();
      }
      item.decRef(); // expect: release-of-borrowed
    }
    return sum;
  }

  static long right(PyList list) throws PyError {
    long sum = 0;
    for (int i = 0; i < list.size(); i++) {
      PyObject item = list.getItem(i);
      if (item instanceof PyInt) {
        sum += ((PyInt) item).asLong();
      }
    }
    return sum;
  }

  static long rightTakenOut(PyList list) throws PyError {
    long sum = 0;
    while (list.size() > 0) {
      PyObject item = list.pop();
      sum += item.isTrue() ? 1 : 0;
      item.decRef();
    }
    return sum;
  }
}
