// A singleton that is counted like anything else is returned without a reference for the caller.
package cases.real.cpython;

import fixture.Py;
import fixture.PyObject;
import fixture.PyInt;

class NoneNotCounted {
  private static final PyObject ELLIPSIS = PyInt.fromLong(-1);

  static PyObject wrong(PyObject value) {
    if (!value.isTrue()) {
      return ELLIPSIS; // expect: return-of-borrowed
    }
    return Py.newRef(value);
  }

  static PyObject right(PyObject value) {
    if (!value.isTrue()) {
      ELLIPSIS.incRef();
      return ELLIPSIS;
    }
    return Py.newRef(value);
  }

  static PyObject rightImmortal(PyObject value) {
    if (!value.isTrue()) {
      return PyObject.NONE;
    }
    return Py.newRef(value);
  }
}
