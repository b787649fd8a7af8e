// A memo table lends what it holds; the result of a lookup must still be a new reference.
package cases.real.cpython;

import fixture.Py;
import fixture.PyDict;
import fixture.PyError;
import fixture.PyObject;

class MemoTable {
  private static PyObject compute(PyObject key) throws PyError {
    return key.str();
  }

  static PyObject wrong(PyDict memo, PyObject key) throws PyError {
    PyObject known = memo.getItem(key);
    if (known != null) {
      return known; // expect: return-of-borrowed
    }
    PyObject fresh = compute(key); // expect: leak-on-exception
    memo.setItem(key, fresh);
    return fresh;
  }

  static PyObject right(PyDict memo, PyObject key) throws PyError {
    PyObject known = memo.getItem(key);
    if (known != null) {
      known.incRef();
      return known;
    }
    PyObject fresh = compute(key);
    try {
      memo.setItem(key, fresh);
    } catch (PyError e) {
      fresh.decRef();
      throw e;
    }
    return fresh;
  }

  static void wrongReplaced(PyDict memo, PyObject key, PyObject value) throws PyError {
    PyObject before = memo.getItem(key);
    memo.setItem(key, value);
    if (before != null) {
      Py.print(before); // expect: dangling-borrow
    }
  }

  static void rightReplaced(PyDict memo, PyObject key, PyObject value) throws PyError {
    PyObject before = memo.getItem(key);
    Py.xIncRef(before);
    try {
      memo.setItem(key, value);
      if (before != null) {
        Py.print(before);
      }
    } finally {
      Py.xDecRef(before);
    }
  }
}
