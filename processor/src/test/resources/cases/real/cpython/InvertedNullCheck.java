// The cleanup tests for null the wrong way round: the null is released, the object is not.
package cases.real.cpython;

import fixture.Py;
import fixture.PyInt;
import fixture.PyObject;

class InvertedNullCheck {
  static boolean wrong(long value) {
    PyInt number = PyInt.tryFromLong(value); // expect: leak
    boolean truth = number != null && number.isTrue();
    if (number == null) {
      number.decRef(); // expect: null-release
    }
    return truth;
  }

  static boolean right(long value) {
    PyInt number = PyInt.tryFromLong(value);
    boolean truth = number != null && number.isTrue();
    if (number != null) {
      number.decRef();
    }
    return truth;
  }

  static boolean rightTolerant(long value) {
    PyObject number = PyInt.tryFromLong(value);
    boolean truth = number != null && number.isTrue();
    Py.xDecRef(number);
    return truth;
  }
}
