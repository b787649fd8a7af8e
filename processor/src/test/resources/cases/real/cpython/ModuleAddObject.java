// Adding an object to a module steals it only if the call succeeded, which hardly anybody checks.
package cases.real.cpython;

import dev.custody.Steals;
import dev.custody.When;
import fixture.Nullable;
import fixture.PyInt;
import fixture.PyObject;

class ModuleAddObject {
  static class PyModule extends PyObject {
    static native @Nullable PyModule create(String name);

    /** Returns 0, or -1 after an error. */
    native int addObject(
        String name, @Steals(into = "this", when = When.IF_ZERO) PyObject value);
  }

  static PyModule wrongUnchecked() {
    PyModule module = PyModule.create("spam");
    if (module == null) {
      return null;
    }
    module.addObject("VERSION", PyInt.fromLong(3)); // expect: leak
    return module;
  }

  static PyModule wrongForgetsValue() {
    PyModule module = PyModule.create("spam");
    if (module == null) {
      return null;
    }
    PyInt version = PyInt.fromLong(3); // expect: leak
    if (module.addObject("VERSION", version) != 0) {
      module.decRef();
      return null;
    }
    return module;
  }

  static PyModule right() {
    PyModule module = PyModule.create("spam");
    if (module == null) {
      return null;
    }
    PyInt version = PyInt.fromLong(3);
    if (module.addObject("VERSION", version) != 0) {
      version.decRef();
      module.decRef();
      return null;
    }
    return module;
  }

  static int rightNegative(PyModule module, PyObject error) {
    error.incRef();
    if (module.addObject("error", error) < 0) {
      error.decRef();
      return -1;
    }
    return 0;
  }

  static int rightStatusKept(PyModule module) {
    PyInt size = PyInt.fromLong(Long.BYTES);
    int status = module.addObject("SIZE", size);
    if (status != 0) {
      size.decRef();
    }
    return status;
  }
}
