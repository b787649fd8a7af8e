// dangling-borrow: using a borrowed reference after its owner was released.
package cases.spec.dangling_borrow;

import dev.custody.Borrowed;
import fixture.Py;
import fixture.PyInt;
import fixture.PyList;
import fixture.PyObject;

class OwnerReleased {
  static void usedAfter() {
    PyList list = PyList.create(1);
    list.initItem(0, PyInt.fromLong(1));
    PyObject item = list.getItem(0);
    list.decRef();
    Py.print(item); // expect: dangling-borrow
  }

  static void usedBefore() {
    PyList list = PyList.create(1);
    list.initItem(0, PyInt.fromLong(1));
    PyObject item = list.getItem(0);
    Py.print(item);
    list.decRef();
  }

  static void retainedBefore() {
    PyList list = PyList.create(1);
    list.initItem(0, PyInt.fromLong(1));
    PyObject item = Py.newRef(list.getItem(0));
    list.decRef();
    Py.print(item);
    item.decRef();
  }

  static @Borrowed PyObject returnedAfter() {
    PyList list = PyList.create(1);
    list.initItem(0, PyInt.fromLong(1));
    PyObject item = list.getItem(0);
    list.decRef();
    return item; // expect: dangling-borrow
  }

  static void ownerStillHasAReference(@Borrowed PyList list) {
    list.incRef();
    PyObject item = list.getItem(0);
    list.decRef();
    Py.print(item);
  }

  static void ownerReleasedOnOnePath(boolean early) {
    PyList list = PyList.create(1);
    list.initItem(0, PyInt.fromLong(1));
    PyObject item = list.getItem(0);
    if (early) {
      list.decRef();
    }
    Py.print(item); // expect: dangling-borrow
    if (!early) {
      list.decRef();
    }
  }

  static void stolenIntoTheOwner() {
    PyList list = PyList.create(1);
    PyInt item = PyInt.fromLong(1);
    list.initItem(0, item);
    list.decRef();
    Py.print(item); // expect: dangling-borrow
  }
}
