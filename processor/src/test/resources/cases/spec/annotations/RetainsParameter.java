// @Retains on a parameter adds one owned reference to the argument.
package cases.spec.annotations;

import dev.custody.Borrowed;
import dev.custody.Owned;
import dev.custody.Retains;
import fixture.Buf;
import fixture.Py;
import fixture.PyObject;

class RetainsParameter {
  static void keepAlive(@Retains Buf buf) {
    buf.retain();
  }

  static Buf another(@Retains Buf buf) {
    return buf.retain();
  }

  static void retainedAndReleased(@Borrowed PyObject object) {
    Py.incRef(object);
    Py.print(object);
    Py.decRef(object);
  }

  static void retainedAndForgotten(@Borrowed PyObject object) {
    Py.incRef(object); // expect: leak
    Py.print(object);
  }

  static @Owned PyObject resultIsTheArgument(@Borrowed PyObject object) {
    return Py.newRef(object);
  }

  static void ownMethod() {
    Buf buf = Buf.alloc();
    keepAlive(buf);
    buf.release();
    buf.release();
  }

  static void ownMethodForgotten(@Borrowed Buf buf) {
    Buf same = another(buf); // expect: leak
    same.size();
  }
}
