// @Borrowed(from): the result is borrowed from the named objects, and ends with any of them.
package cases.spec.annotations;

import dev.custody.Borrowed;
import fixture.Py;
import fixture.PyList;
import fixture.PyObject;

class BorrowedFrom {
  static native @Borrowed(from = "list") PyObject first(PyList list, PyList other);

  static native @Borrowed(from = {"one", "two"}) PyObject either(PyList one, PyList two);

  static void ownerReleased(@Borrowed PyList other) {
    PyList list = PyList.create(1);
    PyObject item = first(list, other);
    list.decRef();
    Py.print(item); // expect: dangling-borrow
  }

  static void bystanderReleased(@Borrowed PyList list) {
    PyList other = PyList.create(1);
    PyObject item = first(list, other);
    other.decRef();
    Py.print(item);
  }

  static void oneOfTwoReleased(@Borrowed PyList one) {
    PyList two = PyList.create(1);
    PyObject item = either(one, two);
    two.decRef();
    Py.print(item); // expect: dangling-borrow
  }

  static void bothAlive(@Borrowed PyList one) {
    PyList two = PyList.create(1);
    PyObject item = either(one, two);
    Py.print(item);
    two.decRef();
  }
}
