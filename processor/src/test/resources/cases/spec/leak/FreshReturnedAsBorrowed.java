// leak: a fresh object is returned where the contract says @Borrowed.
package cases.spec.leak;

import dev.custody.Borrowed;
import dev.custody.Owned;
import fixture.Buf;
import fixture.PyError;
import fixture.PyInt;
import fixture.PyList;
import fixture.PyObject;

class FreshReturnedAsBorrowed {
  static @Borrowed Buf fresh() {
    return Buf.alloc(); // expect: leak
  }

  static @Borrowed Buf freshThroughALocal() {
    Buf buf = Buf.alloc(); // expect: leak
    return buf;
  }

  static @Borrowed(from = "list") PyObject copied(@Borrowed PyList list) throws PyError {
    return list.getItem(0).str(); // expect: leak
  }

  static @Borrowed(from = "list") PyObject item(@Borrowed PyList list) {
    return list.getItem(0);
  }

  static @Borrowed(from = "list") PyObject storedFirst(@Borrowed PyList list) {
    PyObject item = PyInt.fromLong(1);
    list.initItem(0, item);
    return item;
  }

  static @Owned Buf freshAsOwned() {
    return Buf.alloc();
  }
}
