// The second of two members cannot be made; the constructor throws and the first one is lost.
package cases.real.cpython;

import dev.custody.Disposes;
import fixture.PyError;
import fixture.PyInt;
import fixture.PyObject;

class InitFailsHalfway {
  static class Wrong {
    private final PyObject size;
    private final PyObject text;

    Wrong(PyObject source) throws PyError {
      size = PyInt.fromLong(0); // expect: leak-on-exception
      text = source.str();
    }

    @Disposes
    void dealloc() {
      size.decRef();
      text.decRef();
    }
  }

  static class Right {
    private final PyObject size;
    private final PyObject text;

    Right(PyObject source) throws PyError {
      text = source.str();
      size = PyInt.fromLong(0);
    }

    @Disposes
    void dealloc() {
      size.decRef();
      text.decRef();
    }
  }
}
