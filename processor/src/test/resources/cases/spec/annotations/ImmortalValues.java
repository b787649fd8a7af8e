// @Immortal: may stand where owned or borrowed is asked; retaining and releasing it changes
// nothing.
package cases.spec.annotations;

import dev.custody.Borrowed;
import dev.custody.Owned;
import fixture.Buf;
import fixture.PyInt;
import fixture.PyObject;
import fixture.Sink;

class ImmortalValues {
  static @Owned Buf asOwned() {
    return Buf.EMPTY;
  }

  static @Borrowed Buf asBorrowed() {
    return Buf.EMPTY;
  }

  static void stolen() {
    Sink.take(Buf.EMPTY);
  }

  static void released() {
    Buf buf = Buf.EMPTY;
    buf.release();
    buf.release();
    buf.size();
  }

  static void retained() {
    PyObject.NONE.incRef();
  }

  static void resultOfAMethod() {
    PyInt one = PyInt.small(1);
    one.isTrue();
  }

  static @Owned PyInt freshOrSmall(long value) {
    return value == 1 ? PyInt.small(1) : PyInt.fromLong(value);
  }

  static void emptyOrFresh(boolean empty) {
    Buf buf = empty ? Buf.EMPTY : Buf.alloc();
    buf.release();
  }

  static void emptyOrFreshForgotten(boolean empty) {
    Buf buf = empty ? Buf.EMPTY : Buf.alloc(); // expect: leak
    buf.size();
  }

  static void freshIsNotImmortal() {
    PyInt one = PyInt.fromLong(1); // expect: leak
    one.isTrue();
  }
}
