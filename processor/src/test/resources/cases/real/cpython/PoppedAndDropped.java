// Trimming a list by popping: each popped item is a new reference that nobody takes.
package cases.real.cpython;

import fixture.PyError;
import fixture.PyList;
import fixture.PyObject;

class PoppedAndDropped {
  static void wrong(PyList history, int limit) throws PyError {
    while (history.size() > limit) {
      history.pop(); // expect: leak
    }
  }

  static void right(PyList history, int limit) throws PyError {
    while (history.size() > limit) {
      history.pop().decRef();
    }
  }

  static PyObject rightLast(PyList history) throws PyError {
    PyObject last = history.pop();
    while (history.size() > 0) {
      PyObject earlier = null;
      try {
        earlier = history.pop();
      } catch (PyError e) {
        last.decRef();
        throw e;
      }
      earlier.decRef();
    }
    return last;
  }
}
