// Names may be positions: "#1", "#2", which work where a class file carries no parameter names.
package cases.spec.annotations;

import dev.custody.Aliases;
import dev.custody.Borrowed;
import dev.custody.Retains;
import dev.custody.Steals;
import fixture.Buf;
import fixture.Pool;
import fixture.Py;
import fixture.PyList;
import fixture.PyObject;

class Positions {
  static native @Borrowed(from = "#1") PyObject first(@Borrowed PyList a, @Borrowed PyList b);

  static native void store(@Steals(into = "#2") Buf buf, Pool pool);

  static native @Aliases("#2") Buf tagged(String tag, Buf buf);

  static native void retainTimes(@Retains(count = "#2") Buf buf, int times);

  static void firstReleased(@Borrowed PyList b) {
    PyList a = PyList.create(1);
    PyObject item = first(a, b);
    a.decRef();
    Py.print(item); // expect: dangling-borrow
  }

  static void secondReleased(@Borrowed PyList a) {
    PyList b = PyList.create(1);
    PyObject item = first(a, b);
    b.decRef();
    Py.print(item);
  }

  static int stored(Pool pool) {
    Buf buf = Buf.alloc();
    store(buf, pool);
    int size = buf.size();
    pool.reset();
    return size;
  }

  static int storedAndReset(Pool pool) {
    Buf buf = Buf.alloc();
    store(buf, pool);
    pool.reset();
    return buf.size(); // expect: dangling-borrow
  }

  static void aliased() {
    Buf buf = tagged("a", Buf.alloc());
    buf.release();
  }

  static void counted(@Borrowed Buf buf) {
    retainTimes(buf, 2);
    buf.release();
    buf.release();
  }

  static native @Borrowed(from = "#3") Buf third(Buf a, Buf b); // expect: annotation-misuse
}
