// Calling a function for its effect still yields a new reference, usually to None.
package cases.real.cpython;

import fixture.Py;
import fixture.PyError;
import fixture.PyObject;

class CallResultIgnored {
  static void wrong(PyObject hook, PyObject event) throws PyError {
    Py.call(hook, event); // expect: leak
  }

  static boolean wrongTested(PyObject predicate, PyObject candidate) throws PyError {
    return Py.call(predicate, candidate).isTrue(); // expect: leak
  }

  static void right(PyObject hook, PyObject event) throws PyError {
    Py.call(hook, event).decRef();
  }

  static boolean rightTested(PyObject predicate, PyObject candidate) throws PyError {
    PyObject result = Py.call(predicate, candidate);
    try {
      return result.isTrue();
    } finally {
      result.decRef();
    }
  }
}
