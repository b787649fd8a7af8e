// The classic cleanup label: everything is set to null first and released, if any, at the end.
package cases.real.cpython;

import fixture.Nullable;
import fixture.Py;
import fixture.PyInt;
import fixture.PyTuple;

class GotoError {
  @Nullable
  static PyTuple right(long low, long high) {
    PyInt first = null;
    PyInt second = null;
    error:
    {
      first = PyInt.tryFromLong(low);
      if (first == null) {
        break error;
      }
      second = PyInt.tryFromLong(high);
      if (second == null) {
        break error;
      }
      PyTuple range = PyTuple.create(2);
      range.setItem(0, first);
      range.setItem(1, second);
      return range;
    }
    Py.xDecRef(second);
    Py.xDecRef(first);
    return null;
  }

  static boolean wrongStolenBefore(PyTuple range, long low, long high) {
    PyInt first = null;
    error:
    {
      first = PyInt.tryFromLong(low);
      if (first == null) {
        break error;
      }
      range.setItem(0, first);
      PyInt second = PyInt.tryFromLong(high);
      if (second == null) {
        break error;
      }
      range.setItem(1, second);
      return true;
    }
    Py.xDecRef(first); // expect: double-release
    return false;
  }

  @Nullable
  static PyTuple wrongForgets(long low, long high) {
    PyInt first = PyInt.tryFromLong(low); // expect: leak
    if (first == null) {
      return null;
    }
    PyInt second = PyInt.tryFromLong(high);
    if (second == null) {
      return null;
    }
    PyTuple range = PyTuple.create(2);
    range.setItem(0, first);
    range.setItem(1, second);
    return range;
  }
}
