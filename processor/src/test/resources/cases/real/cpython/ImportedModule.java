// Importing yields a new reference, looking an imported module up yields a borrowed one.
package cases.real.cpython;

import dev.custody.Borrowed;
import fixture.PyError;
import fixture.PyObject;

class ImportedModule {
  static class Imports {
    static native PyObject importModule(String name) throws PyError;

    static native @Borrowed PyObject addModule(String name);
  }

  static PyObject wrongLeaks(String name, String symbol) throws PyError {
    PyObject module = Imports.importModule(name); // expect: leak
    return module.getAttr(symbol);
  }

  static PyObject wrongReleases(String symbol) throws PyError {
    PyObject main = Imports.addModule("__main__");
    PyObject value = main.getAttr(symbol);
    main.decRef(); // expect: release-of-borrowed
    return value;
  }

  static PyObject right(String name, String symbol) throws PyError {
    PyObject module = Imports.importModule(name);
    try {
      return module.getAttr(symbol);
    } finally {
      module.decRef();
    }
  }

  static PyObject rightLookedUp(String symbol) throws PyError {
    PyObject main = Imports.addModule("__main__");
    return main.getAttr(symbol);
  }
}
