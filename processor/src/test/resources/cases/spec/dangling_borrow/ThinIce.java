// dangling-borrow: CPython's "Thin Ice", an item borrowed from a list that is changed meanwhile.
package cases.spec.dangling_borrow;

import dev.custody.Borrowed;
import fixture.Py;
import fixture.PyError;
import fixture.PyInt;
import fixture.PyList;
import fixture.PyObject;

class ThinIce {
  static void bug(@Borrowed PyList list) throws PyError {
    PyObject item = list.getItem(0);
    list.setItem(1, PyInt.fromLong(0));
    Py.print(item); // expect: dangling-borrow
  }

  static void noBug(@Borrowed PyList list) throws PyError {
    PyObject item = list.getItem(0);
    item.incRef();
    try {
      list.setItem(1, PyInt.fromLong(0));
      Py.print(item);
    } finally {
      item.decRef();
    }
  }

  static void printedBefore(@Borrowed PyList list) throws PyError {
    PyObject item = list.getItem(0);
    Py.print(item);
    list.setItem(1, PyInt.fromLong(0));
  }

  static void borrowedAnew(@Borrowed PyList list) throws PyError {
    PyObject item = list.getItem(0);
    list.setItem(1, PyInt.fromLong(0));
    item = list.getItem(0);
    Py.print(item);
  }

  static void anotherListIsChanged(@Borrowed PyList list) throws PyError {
    PyObject item = list.getItem(0);
    PyList other = PyList.create(1);
    try {
      other.setItem(0, PyInt.fromLong(0));
    } finally {
      other.decRef();
    }
    Py.print(item);
  }
}
