// use-after-release: not where somebody else is known to keep the object alive.
package cases.spec.use_after_release;

import dev.custody.Borrowed;
import fixture.Buf;
import fixture.Py;
import fixture.PyError;
import fixture.PyInt;
import fixture.PyList;
import fixture.Work;

class KeptAliveByOthers {
  static int theCallerDoes(@Borrowed Buf buf) {
    buf.retain();
    buf.release();
    return buf.size();
  }

  static int oneReferenceIsLeft() {
    Buf buf = Buf.alloc();
    buf.retain();
    buf.release();
    int size = buf.size();
    buf.release();
    return size;
  }

  static void theListDoes(@Borrowed PyList list) throws PyError {
    PyInt item = PyInt.fromLong(1);
    try {
      list.append(item);
    } finally {
      item.decRef();
    }
    Py.print(item);
  }

  static void theListMayNotHaveTakenIt(@Borrowed PyList list) {
    PyInt item = PyInt.fromLong(1);
    try {
      list.append(item);
    } catch (PyError e) {
      Work.plain();
    }
    item.decRef();
    Py.print(item); // expect: use-after-release
  }

  static void nobodyDoes() {
    PyInt item = PyInt.fromLong(1);
    item.decRef();
    Py.print(item); // expect: use-after-release
  }
}
