// Two names are fetched and compared; the short cut for identical objects leaves in the middle.
package cases.real.cpython;

import fixture.PyError;
import fixture.PyObject;

class CompareThroughNames {
  static boolean wrong(PyObject left, PyObject right) throws PyError {
    PyObject leftName = left.getAttr("name"); // expect: leak
    PyObject rightName = right.getAttr("name"); // expect: leak
    if (leftName == rightName) {
      return true;
    }
    boolean equal = leftName.isTrue() == rightName.isTrue();
    rightName.decRef();
    leftName.decRef();
    return equal;
  }

  static boolean right(PyObject left, PyObject right) throws PyError {
    PyObject leftName = left.getAttr("name");
    try {
      PyObject rightName = right.getAttr("name");
      try {
        if (leftName == rightName) {
          return true;
        }
        return leftName.isTrue() == rightName.isTrue();
      } finally {
        rightName.decRef();
      }
    } finally {
      leftName.decRef();
    }
  }
}
