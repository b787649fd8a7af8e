// A default object is made when the caller gave none: on one path borrowed, on the other owned.
package cases.real.cpython;

import fixture.Nullable;
import fixture.Py;
import fixture.PyError;
import fixture.PyInt;
import fixture.PyObject;

class MaybeOwned {
  static PyObject wrongReleasesGiven(PyObject text, @Nullable PyObject width) throws PyError {
    PyObject used = width != null ? width : PyInt.fromLong(80);
    try {
      return Py.call(text, used);
    } finally {
      used.decRef(); // expect: release-of-borrowed
    }
  }

  static PyObject wrongLeaksDefault(PyObject text, @Nullable PyObject width) throws PyError {
    PyObject used = width != null ? width : PyInt.fromLong(80); // expect: leak
    return Py.call(text, used);
  }

  static PyObject right(PyObject text, @Nullable PyObject width) throws PyError {
    PyObject used = width != null ? Py.newRef(width) : PyInt.fromLong(80);
    try {
      return Py.call(text, used);
    } finally {
      used.decRef();
    }
  }

  static PyObject rightFlag(PyObject text, @Nullable PyObject width) throws PyError {
    PyObject used = width;
    boolean own = false;
    if (used == null) {
      used = PyInt.fromLong(80);
      own = true;
    }
    try {
      return Py.call(text, used);
    } finally {
      if (own) {
        used.decRef();
      }
    }
  }
}
