// leak-on-exception: paths that skip the discard by an exception, though the method ends normally.
package cases.spec.leak_on_exception;

import fixture.Buf;
import fixture.Sink;
import fixture.Work;
import java.io.IOException;

class DiscardSkipped {
  static void declared() {
    Buf buf = Buf.alloc(); // expect: leak-on-exception
    try {
      Work.io();
      buf.release();
    } catch (IOException e) {
      Work.plain();
    }
  }

  static void undeclared() {
    Buf buf = Buf.alloc(); // expect: leak-on-exception
    try {
      Work.plain();
      buf.release();
    } catch (RuntimeException e) {
      Work.test();
    }
  }

  static void handlerReleases() {
    Buf buf = Buf.alloc();
    try {
      Work.io();
    } catch (IOException e) {
      Work.plain();
    }
    buf.release();
  }

  static void handlerReleasesAndReturns() {
    Buf buf = Buf.alloc();
    try {
      Work.io();
    } catch (IOException e) {
      buf.release();
      return;
    }
    Sink.take(buf);
  }

  static void nothingThrowsBetween() {
    Buf buf = Buf.alloc();
    try {
      buf.release();
      Work.io();
    } catch (IOException e) {
      Work.plain();
    }
  }
}
