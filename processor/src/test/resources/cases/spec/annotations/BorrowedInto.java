// @Borrowed(into): the callee keeps a reference of its own there, so that the object lives on in
// it.
package cases.spec.annotations;

import dev.custody.Borrowed;
import fixture.Buf;
import fixture.Pool;
import fixture.Py;
import fixture.PyError;
import fixture.PyInt;
import fixture.PyList;

class BorrowedInto {
  static void livesOnInTheList(@Borrowed PyList list) throws PyError {
    PyInt item = PyInt.fromLong(1);
    try {
      list.append(item);
    } finally {
      item.decRef();
    }
    Py.print(item);
  }

  static void ownReferenceForgotten(@Borrowed PyList list) throws PyError {
    PyInt item = PyInt.fromLong(1); // expect: leak
    list.append(item);
  }

  static void listDied() throws PyError {
    PyList list = PyList.create(0);
    PyInt item = PyInt.fromLong(1);
    try {
      list.append(item);
    } catch (PyError e) {
      item.decRef();
      list.decRef();
      throw e;
    }
    item.decRef();
    list.decRef();
    Py.print(item); // expect: dangling-borrow
  }

  static void poolWasReset(Pool pool) {
    Buf buf = Buf.alloc();
    pool.share(buf);
    buf.release();
    buf.size();
    pool.reset();
    buf.size(); // expect: dangling-borrow
  }

  static void keptOverTheReset(Pool pool) {
    Buf buf = Buf.alloc();
    pool.share(buf);
    pool.reset();
    buf.size();
    buf.release();
  }
}
