// @Invalidates on a parameter: the call may drop what the argument holds.
package cases.spec.annotations;

import dev.custody.Borrowed;
import dev.custody.Invalidates;
import fixture.Buf;
import fixture.Pool;
import fixture.Py;
import fixture.PyList;
import fixture.PyObject;

class InvalidatesParameter {
  static native void sort(@Invalidates PyList list, @Borrowed PyObject key);

  static int poolReset(Pool pool) {
    Buf buf = pool.current();
    Pool.resetOther(pool);
    return buf.size(); // expect: dangling-borrow
  }

  static int anotherPoolReset(Pool pool) {
    Buf buf = pool.current();
    Pool.resetOther(new Pool());
    return buf.size();
  }

  static void itemOverSort(@Borrowed PyList list, @Borrowed PyObject key) {
    PyObject item = list.getItem(0);
    sort(list, key);
    Py.print(item); // expect: dangling-borrow
  }

  static void keyIsNotInvalidated(@Borrowed PyList list, @Borrowed PyList keys) {
    PyObject key = keys.getItem(0);
    sort(list, key);
    Py.print(key);
  }

  static void itemAfterSort(@Borrowed PyList list, @Borrowed PyObject key) {
    sort(list, key);
    Py.print(list.getItem(0));
  }
}
