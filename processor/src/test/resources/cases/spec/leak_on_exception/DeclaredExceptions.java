// leak-on-exception: the same, but only on paths that leave the method by an exception.
package cases.spec.leak_on_exception;

import fixture.Buf;
import fixture.Work;
import java.io.IOException;

class DeclaredExceptions {
  static void checkedException() throws IOException {
    Buf buf = Buf.alloc(); // expect: leak-on-exception
    Work.io();
    buf.release();
  }

  static void released() throws IOException {
    Buf buf = Buf.alloc();
    try {
      Work.io();
    } finally {
      buf.release();
    }
  }

  static void releasedBefore() throws IOException {
    Buf buf = Buf.alloc();
    buf.release();
    Work.io();
  }

  static void declaredUnchecked() {
    Buf buf = Buf.alloc(); // expect: leak-on-exception
    Work.declaredUnchecked();
    buf.release();
  }

  static void undeclaredDoesNotCount() {
    Buf buf = Buf.alloc();
    Work.plain();
    buf.release();
  }

  static void methodOfTheObjectItself() throws IOException {
    Buf buf = Buf.alloc(); // expect: leak-on-exception
    buf.getChecked(0);
    buf.release();
  }

  static void failedAcquisitionOwesNothing() throws IOException {
    Buf buf = Buf.allocChecked();
    buf.release();
  }
}
