// A loan of a loan ends when any lender up the chain does.
package cases.spec.dangling_borrow;

import dev.custody.Owned;
import fixture.Buf;
import fixture.Py;
import fixture.PyInt;
import fixture.PyList;
import fixture.PyObject;

class LoanOfALoan {
  static @Owned PyList nested() {
    PyList inner = PyList.create(1);
    inner.initItem(0, PyInt.fromLong(1));
    PyList outer = PyList.create(1);
    outer.initItem(0, inner);
    return outer;
  }

  static void outerReleased() {
    PyList outer = nested();
    PyList inner = (PyList) outer.getItem(0);
    PyObject item = inner.getItem(0);
    outer.decRef();
    Py.print(item); // expect: dangling-borrow
  }

  static void usedBefore() {
    PyList outer = nested();
    PyList inner = (PyList) outer.getItem(0);
    PyObject item = inner.getItem(0);
    Py.print(item);
    outer.decRef();
  }

  static void innerRetained() {
    PyList outer = nested();
    PyList inner = (PyList) outer.getItem(0);
    inner.incRef();
    PyObject item = inner.getItem(0);
    outer.decRef();
    Py.print(item);
    inner.decRef();
  }

  static void innerReleased() {
    PyList outer = nested();
    PyList inner = (PyList) outer.getItem(0);
    inner.incRef();
    outer.decRef();
    PyObject item = inner.getItem(0);
    inner.decRef();
    Py.print(item); // expect: dangling-borrow
  }

  static int parentOfAParent() {
    Buf buf = Buf.alloc();
    Buf grandparent = buf.parent().parent();
    buf.release();
    return grandparent.size(); // expect: dangling-borrow
  }
}
