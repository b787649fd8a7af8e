// In one long expression, the object in the middle is nobody's.
package cases.real.cpython;

import fixture.PyError;
import fixture.PyObject;

class ChainedTemporaries {
  static PyObject wrong(PyObject node) throws PyError {
    return node.getAttr("parent").getAttr("name"); // expect: leak
  }

  static PyObject right(PyObject node) throws PyError {
    PyObject parent = node.getAttr("parent");
    try {
      return parent.getAttr("name");
    } finally {
      parent.decRef();
    }
  }

  static int rightDepth(PyObject node) throws PyError {
    int depth = 0;
    node.incRef();
    PyObject current = node;
    while (current.isTrue()) {
      PyObject parent;
      try {
        parent = current.getAttr("parent");
      } finally {
        current.decRef();
      }
      current = parent;
      depth++;
    }
    current.decRef();
    return depth;
  }
}
