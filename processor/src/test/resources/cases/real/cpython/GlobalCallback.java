// A registered callback is kept in a global: incref the new one, decref the one before.
package cases.real.cpython;

import dev.custody.Steals;
import fixture.Py;
import fixture.PyError;
import fixture.PyObject;

class GlobalCallback {
  private static PyObject callback;

  static void wrongNotRetained(PyObject function) {
    Py.xDecRef(callback);
    callback = function; // expect: borrowed-escape
  }

  static void wrongOldForgotten(@Steals PyObject function) {
    callback = function; // expect: owned-field-leak
  }

  static void right(PyObject function) {
    function.incRef();
    Py.xDecRef(callback);
    callback = function;
  }

  static boolean rightCall(PyObject argument) throws PyError {
    if (callback == null) {
      return false;
    }
    PyObject result = Py.call(callback, argument);
    boolean truth = result.isTrue();
    result.decRef();
    return truth;
  }
}
