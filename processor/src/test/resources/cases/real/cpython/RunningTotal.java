// Each addition yields a new object; the running total before it has to be let go.
package cases.real.cpython;

import fixture.PyError;
import fixture.PyInt;
import fixture.PyList;
import fixture.PyObject;

class RunningTotal {
  static native PyObject add(PyObject left, PyObject right) throws PyError;

  static PyObject wrong(PyList list) throws PyError {
    PyObject total = PyInt.fromLong(0); // expect: leak
    for (int i = 0; i < list.size(); i++) {
      total = add(total, list.getItem(i)); // expect: leak
    }
    return total;
  }

  static PyObject wrongWhenAddFails(PyList list) throws PyError {
    PyObject total = PyInt.fromLong(0); // expect: leak-on-exception
    for (int i = 0; i < list.size(); i++) {
      PyObject sum = add(total, list.getItem(i)); // expect: leak-on-exception
      total.decRef();
      total = sum;
    }
    return total;
  }

  static PyObject right(PyList list) throws PyError {
    PyObject total = PyInt.fromLong(0);
    for (int i = 0; i < list.size(); i++) {
      PyObject before = total;
      try {
        total = add(before, list.getItem(i));
      } finally {
        before.decRef();
      }
    }
    return total;
  }
}
