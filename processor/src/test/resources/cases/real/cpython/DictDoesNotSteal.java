// A dictionary keeps references of its own to key and value; the temporaries remain to be released.
package cases.real.cpython;

import fixture.PyDict;
import fixture.PyError;
import fixture.PyInt;

class DictDoesNotSteal {
  static void wrong(PyDict counts, long word, long count) throws PyError {
    PyInt key = PyInt.fromLong(word); // expect: leak
    PyInt value = PyInt.fromLong(count); // expect: leak
    counts.setItem(key, value);
  }

  static void wrongAfterFailure(PyDict counts, long word, long count) throws PyError {
    PyInt key = PyInt.fromLong(word); // expect: leak-on-exception
    PyInt value = PyInt.fromLong(count); // expect: leak-on-exception
    counts.setItem(key, value);
    value.decRef();
    key.decRef();
  }

  static void right(PyDict counts, long word, long count) throws PyError {
    PyInt key = PyInt.fromLong(word);
    PyInt value = PyInt.fromLong(count);
    try {
      counts.setItem(key, value);
    } finally {
      value.decRef();
      key.decRef();
    }
  }
}
