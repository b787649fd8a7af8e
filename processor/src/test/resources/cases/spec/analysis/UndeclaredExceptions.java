// An undeclared exception is followed into handlers and `finally` blocks of the method, but not out
// of it.
package cases.spec.analysis;

import fixture.Buf;
import fixture.Sink;
import fixture.Work;
import java.io.IOException;

class UndeclaredExceptions {
  static void notOutOfTheMethod() {
    Buf buf = Buf.alloc();
    Work.plain();
    buf.release();
  }

  static void intoAHandler() {
    Buf buf = Buf.alloc(); // expect: leak-on-exception
    try {
      Work.plain();
      Sink.take(buf);
    } catch (RuntimeException e) {
      Work.test();
    }
  }

  static void intoAHandlerThatReleases() {
    Buf buf = Buf.alloc();
    try {
      Work.plain();
    } catch (RuntimeException e) {
      buf.release();
      throw e;
    }
    buf.release();
  }

  static void intoAHandlerThatThrows() {
    Buf buf = Buf.alloc(); // expect: leak-on-exception
    try {
      Work.plain();
    } catch (RuntimeException e) {
      throw new IllegalStateException(e);
    }
    buf.release();
  }

  static void intoFinally() {
    Buf buf = Buf.alloc();
    try {
      Work.plain();
    } finally {
      buf.release();
    }
  }

  static void releasedByHandlerAndAfterwards() {
    Buf buf = Buf.alloc();
    try {
      Work.plain();
    } catch (RuntimeException e) {
      buf.release();
    }
    buf.release(); // expect: double-release
  }

  static void notIntoAHandlerOfCheckedExceptions() {
    Buf buf = Buf.alloc();
    try {
      Work.plain();
      buf.getChecked(0);
    } catch (IOException e) {
      buf.release();
      return;
    }
    buf.release();
  }
}
