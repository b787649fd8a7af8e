// null-release: the argument or receiver of a release is certainly null.
package cases.spec.null_release;

import fixture.Buf;
import fixture.Py;
import fixture.PyObject;
import fixture.Sink;

class CertainlyNull {
  static void receiver() {
    Buf buf = null;
    buf.release(); // expect: null-release
  }

  static void argument() {
    Py.decRef(null); // expect: null-release
  }

  static void local() {
    PyObject object = null;
    Py.decRef(object); // expect: null-release
  }

  static void inTheWrongBranch() {
    Buf buf = Buf.tryAlloc();
    if (buf == null) {
      buf.release(); // expect: null-release
    } else {
      buf.release();
    }
  }

  static void inTheRightBranch() {
    Buf buf = Buf.tryAlloc();
    if (buf != null) {
      buf.release();
    }
  }

  static void perhapsNull() {
    Buf buf = Buf.tryAlloc();
    buf.release();
  }

  static void afterItWasGivenAway() {
    Buf buf = Buf.alloc();
    Sink.take(buf);
    buf = null;
    buf.release(); // expect: null-release
  }
}
