// release-of-borrowed: releasing a reference that was only borrowed.
package cases.spec.release_of_borrowed;

import dev.custody.Borrowed;
import fixture.Buf;
import fixture.Py;
import fixture.PyInt;
import fixture.PyList;
import fixture.PyObject;

class OnlyBorrowed {
  static void parameter(@Borrowed Buf buf) {
    buf.release(); // expect: release-of-borrowed
  }

  static void parameterByDefault(Buf buf) {
    buf.release(); // expect: release-of-borrowed
  }

  static void retainedFirst(@Borrowed Buf buf) {
    buf.retain();
    buf.release();
  }

  static void itemOfAList(@Borrowed PyList list) {
    PyObject item = list.getItem(0);
    Py.decRef(item); // expect: release-of-borrowed
  }

  static void itemOfAListOnlyUsed(@Borrowed PyList list) {
    PyObject item = list.getItem(0);
    Py.print(item);
  }

  static void itemOfAnOwnedList() {
    PyList list = PyList.create(1);
    list.initItem(0, PyInt.fromLong(1));
    PyObject item = list.getItem(0);
    item.decRef(); // expect: release-of-borrowed
    list.decRef();
  }

  static void elementOfABorrowedArray(@Borrowed Buf[] bufs) {
    bufs[0].release(); // expect: release-of-borrowed
  }

  static void throughAnotherName(@Borrowed Buf buf) {
    Buf view = buf.slice();
    view.release(); // expect: release-of-borrowed
  }
}
