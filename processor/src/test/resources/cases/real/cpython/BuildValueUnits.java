// Building a value from an object: one format unit takes the reference over, the other does not.
package cases.real.cpython;

import dev.custody.Borrowed;
import dev.custody.Steals;
import fixture.PyInt;
import fixture.PyObject;

class BuildValueUnits {
  static class Build {
    /** The unit "O": the value takes a reference of its own. */
    static native PyObject shared(@Borrowed PyObject object);

    /** The unit "N": the value takes the caller's reference. */
    static native PyObject taken(@Steals PyObject object);
  }

  static PyObject wrongShared(long value) {
    return Build.shared(PyInt.fromLong(value)); // expect: leak
  }

  static PyObject wrongTaken(PyObject object) {
    return Build.taken(object); // expect: steal-of-borrowed
  }

  static PyObject wrongReleased(long value) {
    PyInt number = PyInt.fromLong(value);
    PyObject built = Build.taken(number);
    number.decRef(); // expect: double-release
    return built;
  }

  static PyObject right(long value) {
    return Build.taken(PyInt.fromLong(value));
  }

  static PyObject rightShared(PyObject object) {
    return Build.shared(object);
  }

  static PyObject rightReleased(long value) {
    PyInt number = PyInt.fromLong(value);
    PyObject built = Build.shared(number);
    number.decRef();
    return built;
  }
}
