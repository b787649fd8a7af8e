import dev.custody.*;
import fixture.*;

class Example {
  static void thinIce(@Borrowed PyList list) throws PyError {
    PyObject item = list.getItem(0);
    list.setItem(1, PyInt.fromLong(0L));
    Py.print(item);
  }

  static void ownerReleased() {
    PyList list = PyList.create(1);
    PyObject item = list.getItem(0);
    list.decRef();
    Py.print(item);
  }

  static @Borrowed(from = "pool") Buf returned(Pool pool) {
    Buf buf = pool.current();
    pool.reset();
    return buf;
  }

  static @Borrowed(from = "pool") Buf otherLender(Pool pool, Buf other) {
    return other;
  }

  static class Owner {
    Buf buf = Buf.alloc();

    @Disposes
    void close() {
      buf.release();
    }
  }

  static void fieldOfAnother(Owner owner) {
    Buf inner = owner.buf;
    owner.close();
    inner.size();
  }
}
