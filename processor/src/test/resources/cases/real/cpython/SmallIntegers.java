// Small integers are cached for ever: counting them or not makes no difference to anybody.
package cases.real.cpython;

import dev.custody.Borrowed;
import fixture.PyInt;
import fixture.PyList;
import fixture.PyObject;

class SmallIntegers {
  static PyObject right(boolean flag) {
    return flag ? PyInt.small(1) : PyInt.ZERO;
  }

  static PyObject rightCounted(boolean flag) {
    PyObject result = flag ? PyInt.small(1) : PyInt.ZERO;
    result.incRef();
    return result;
  }

  static PyList rightStored(int size) {
    PyList zeros = PyList.create(size);
    for (int i = 0; i < size; i++) {
      zeros.initItem(i, PyInt.ZERO);
    }
    return zeros;
  }

  static PyObject rightMixed(int value) {
    if (value >= -5 && value <= 256) {
      return PyInt.small(value);
    }
    return PyInt.fromLong(value);
  }

  static @Borrowed PyObject wrongMixed(PyList list, int value) {
    if (value >= -5 && value <= 256) {
      return PyInt.small(value);
    }
    if (list.size() > value) {
      return list.getItem(value);
    }
    return PyInt.fromLong(value); // expect: leak
  }

  static void wrongTemporary(PyList list) {
    PyObject number = list.size() > 9 ? PyInt.fromLong(9) : PyInt.small(1); // expect: leak
    if (number.isTrue()) {
      list.clear();
    }
  }
}
