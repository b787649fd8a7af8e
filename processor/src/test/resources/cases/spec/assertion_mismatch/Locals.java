// assertion-mismatch: a local annotated @Owned or @Borrowed holds the other kind.
package cases.spec.assertion_mismatch;

import dev.custody.Borrowed;
import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;
import fixture.Py;
import fixture.PyError;
import fixture.PyInt;
import fixture.PyList;
import fixture.PyObject;

class Locals {
  static void ownedHoldsBorrowed(@Borrowed PyList list) {
    @Owned PyObject item = list.getItem(0); // expect: assertion-mismatch
    Py.print(item);
  }

  static void borrowedHoldsOwned(@Borrowed PyObject object) throws PyError {
    @Borrowed PyObject text = object.str(); // expect: assertion-mismatch
    text.decRef();
  }

  static void bothRight(@Borrowed PyList list) throws PyError {
    @Borrowed PyObject item = list.getItem(0);
    @Owned PyObject text = item.str();
    text.decRef();
  }

  static void retainedIsOwned(@Borrowed Buf buf) {
    @Owned Buf own = buf.retain();
    own.release();
  }

  static void parameterIsBorrowed(@Borrowed Buf buf) {
    @Owned Buf own = buf; // expect: assertion-mismatch
    own.size();
  }

  static void stolenParameterIsOwned(@Steals Buf buf) {
    @Owned Buf own = buf;
    own.release();
  }

  static void nullIsNeither() {
    @Owned Buf own = null;
    @Borrowed Buf lent = null;
    own = Buf.alloc();
    own.release();
  }

  static void atALaterAssignment(@Borrowed PyList list) {
    @Owned PyObject item;
    item = PyInt.fromLong(1);
    item.decRef();
    item = list.getItem(0); // expect: assertion-mismatch
    Py.print(item);
  }

  static int parametersSayWhatIsPassed(@Borrowed Buf buf) {
    buf = buf.copy();
    int size = buf.size();
    buf.release();
    return size;
  }
}
