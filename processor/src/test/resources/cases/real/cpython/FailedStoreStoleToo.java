// A list store that fails has taken the item nevertheless; the cleanup must not decref it again.
package cases.real.cpython;

import fixture.PyError;
import fixture.PyInt;
import fixture.PyList;

class FailedStoreStoleToo {
  static PyList wrong(long marker) throws PyError {
    PyList list = PyList.create(1);
    PyInt item = PyInt.fromLong(marker);
    try {
      list.setItem(0, item);
    } catch (PyError e) {
      item.decRef(); // expect: double-release
      list.decRef();
      throw e;
    }
    return list;
  }

  static PyList right(long marker) throws PyError {
    PyList list = PyList.create(1);
    PyInt item = PyInt.fromLong(marker);
    try {
      list.setItem(0, item);
    } catch (PyError e) {
      list.decRef();
      throw e;
    }
    return list;
  }
}
