// Replacing a list's last item may free the first one: the borrowed name for it stands on thin ice.
package cases.real.cpython;

import fixture.Py;
import fixture.PyError;
import fixture.PyInt;
import fixture.PyList;
import fixture.PyObject;

class ThinIce {
  static void wrong(PyList list) throws PyError {
    PyObject item = list.getItem(0);
    list.setItem(1, PyInt.fromLong(0));
    Py.print(item); // expect: dangling-borrow
  }

  static void right(PyList list) throws PyError {
    PyObject item = list.getItem(0);
    item.incRef();
    try {
      list.setItem(1, PyInt.fromLong(0));
      Py.print(item);
    } finally {
      item.decRef();
    }
  }

  static void rightFetchedAgain(PyList list) throws PyError {
    PyObject item = list.getItem(0);
    Py.print(item);
    list.setItem(1, PyInt.fromLong(0));
    item = list.getItem(0);
    Py.print(item);
  }
}
