// options: -Acustody.exceptions=none
// With exceptions=none declared exceptions only are followed.
package cases.spec.options;

import fixture.Buf;
import fixture.Work;
import java.io.IOException;

class ExceptionsNone {
  static void undeclaredIntoAHandler() {
    Buf buf = Buf.alloc();
    try {
      Work.plain();
      buf.release();
    } catch (RuntimeException e) {
      Work.test();
    }
  }

  static void declaredIntoAHandler() {
    Buf buf = Buf.alloc(); // expect: leak-on-exception
    try {
      Work.io();
      buf.release();
    } catch (IOException e) {
      Work.plain();
    }
  }

  static void declaredOutOfTheMethod() throws IOException {
    Buf buf = Buf.alloc(); // expect: leak-on-exception
    Work.io();
    buf.release();
  }

  static void failedAssertionIntoAHandler() {
    Buf buf = Buf.alloc();
    try {
      assert buf.readable();
      buf.release();
    } catch (AssertionError e) {
      Work.plain();
    }
  }

  static void thrownHere(boolean broken) {
    Buf buf = Buf.alloc(); // expect: leak-on-exception
    if (broken) {
      throw new IllegalStateException();
    }
    buf.release();
  }
}
