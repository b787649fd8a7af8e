// Two attributes are fetched; when the second is missing, the first one is lost.
package cases.real.cpython;

import fixture.Py;
import fixture.PyError;
import fixture.PyObject;

class SecondAttributeFails {
  static boolean wrong(PyObject point) throws PyError {
    PyObject x = point.getAttr("x"); // expect: leak-on-exception
    PyObject y = point.getAttr("y");
    boolean origin = !x.isTrue() && !y.isTrue();
    y.decRef();
    x.decRef();
    return origin;
  }

  static boolean right(PyObject point) throws PyError {
    PyObject x = null;
    PyObject y = null;
    try {
      x = point.getAttr("x");
      y = point.getAttr("y");
      return !x.isTrue() && !y.isTrue();
    } finally {
      Py.xDecRef(y);
      Py.xDecRef(x);
    }
  }

  static boolean rightNested(PyObject point) throws PyError {
    PyObject x = point.getAttr("x");
    try {
      PyObject y = point.getAttr("y");
      try {
        return !x.isTrue() && !y.isTrue();
      } finally {
        y.decRef();
      }
    } finally {
      x.decRef();
    }
  }
}
