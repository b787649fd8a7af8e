// An iterator yields new references; skipping an item does not mean skipping its release.
package cases.real.cpython;

import fixture.Nullable;
import fixture.PyError;
import fixture.PyObject;

class IteratorItems {
  static class PyIterator extends PyObject {
    static native PyIterator of(PyObject iterable) throws PyError;

    native @Nullable PyObject next() throws PyError;
  }

  static int wrong(PyObject iterable) throws PyError {
    PyIterator items = PyIterator.of(iterable);
    try {
      int count = 0;
      PyObject item;
      while ((item = items.next()) != null) { // expect: leak
        if (!item.isTrue()) {
          continue;
        }
        count++;
        item.decRef();
      }
      return count;
    } finally {
      items.decRef();
    }
  }

  static int wrongIterator(PyObject iterable) throws PyError {
    PyIterator items = PyIterator.of(iterable); // expect: leak-on-exception
    int count = 0;
    PyObject item;
    while ((item = items.next()) != null) {
      count += item.isTrue() ? 1 : 0;
      item.decRef();
    }
    items.decRef();
    return count;
  }

  static int right(PyObject iterable) throws PyError {
    PyIterator items = PyIterator.of(iterable);
    try {
      int count = 0;
      PyObject item;
      while ((item = items.next()) != null) {
        try {
          if (!item.isTrue()) {
            continue;
          }
          count++;
        } finally {
          item.decRef();
        }
      }
      return count;
    } finally {
      items.decRef();
    }
  }
}
