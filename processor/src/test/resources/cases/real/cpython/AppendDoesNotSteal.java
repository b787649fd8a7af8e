// Appending to a list keeps a reference of the list's own; the temporary is still the caller's.
package cases.real.cpython;

import fixture.PyError;
import fixture.PyInt;
import fixture.PyList;

class AppendDoesNotSteal {
  static PyList wrong(int count) throws PyError {
    PyList squares = PyList.create(0); // expect: leak-on-exception
    for (int i = 0; i < count; i++) {
      squares.append(PyInt.fromLong((long) i * i)); // expect: leak
    }
    return squares;
  }

  static PyList right(int count) throws PyError {
    PyList squares = PyList.create(0);
    boolean complete = false;
    try {
      for (int i = 0; i < count; i++) {
        PyInt square = PyInt.fromLong((long) i * i);
        try {
          squares.append(square);
        } finally {
          square.decRef();
        }
      }
      complete = true;
      return squares;
    } finally {
      if (!complete) {
        squares.decRef();
      }
    }
  }

  static long rightUsedAfterwards(PyList log) throws PyError {
    PyInt entry = PyInt.fromLong(log.size());
    try {
      log.append(entry);
    } catch (PyError e) {
      entry.decRef();
      throw e;
    }
    entry.decRef();
    return entry.asLong();
  }
}
