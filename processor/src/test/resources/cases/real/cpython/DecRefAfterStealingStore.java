// Filling a fresh list steals each item; whoever decrefs it as well takes the list's reference.
package cases.real.cpython;

import fixture.PyInt;
import fixture.PyList;

class DecRefAfterStealingStore {
  static PyList wrong(long[] values) {
    PyList list = PyList.create(values.length);
    for (int i = 0; i < values.length; i++) {
      PyInt item = PyInt.fromLong(values[i]);
      list.initItem(i, item);
      item.decRef(); // expect: double-release
    }
    return list;
  }

  static PyList right(long[] values) {
    PyList list = PyList.create(values.length);
    for (int i = 0; i < values.length; i++) {
      list.initItem(i, PyInt.fromLong(values[i]));
    }
    return list;
  }

  static PyList rightTwoPlaces(long value) {
    PyList pair = PyList.create(2);
    PyInt item = PyInt.fromLong(value);
    pair.initItem(0, item);
    item.incRef();
    pair.initItem(1, item);
    return pair;
  }
}
