// A setter stores its argument: the new value needs a reference, the old one must be let go.
package cases.real.cpython;

import dev.custody.Disposes;
import fixture.Py;
import fixture.PyObject;

class AttributeSetter {
  static class Named {
    private PyObject name;

    void wrongNotRetained(PyObject value) {
      Py.xDecRef(name);
      name = value; // expect: borrowed-escape
    }

    void wrongOldForgotten(PyObject value) {
      value.incRef();
      name = value; // expect: owned-field-leak
    }

    void right(PyObject value) {
      PyObject old = name;
      value.incRef();
      name = value;
      Py.xDecRef(old);
    }

    void rightReleasedFirst(PyObject value) {
      value.incRef();
      if (name != null) {
        name.decRef();
      }
      name = value;
    }

    @Disposes
    void dealloc() {
      Py.xDecRef(name);
      name = null;
    }
  }
}
