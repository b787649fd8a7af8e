// Sequence items are new references here; releasing after the loop releases only the last one.
package cases.real.cpython;

import fixture.PyError;
import fixture.PyObject;

class OnlyLastItemReleased {
  interface Patterns {
    void add(PyObject pattern);
  }

  static class PySequence extends PyObject {
    native int length();

    native PyObject item(int index) throws PyError;
  }

  static void wrong(PySequence sequence, Patterns patterns) throws PyError {
    PyObject item = null;
    for (int i = 0; i < sequence.length(); i++) {
      item = sequence.item(i); // expect: leak
      patterns.add(item);
    }
    if (item != null) {
      item.decRef();
    }
  }

  static void right(PySequence sequence, Patterns patterns) throws PyError {
    for (int i = 0; i < sequence.length(); i++) {
      PyObject item = sequence.item(i);
      patterns.add(item);
      item.decRef();
    }
  }

  static void rightOneAhead(PySequence sequence, Patterns patterns) throws PyError {
    PyObject item = null;
    try {
      for (int i = 0; i < sequence.length(); i++) {
        if (item != null) {
          item.decRef();
          item = null;
        }
        item = sequence.item(i);
        patterns.add(item);
      }
    } finally {
      if (item != null) {
        item.decRef();
      }
    }
  }
}
