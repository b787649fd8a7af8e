// double-release: the second release stands in a `finally` that also other paths run through.
package cases.spec.double_release;

import fixture.Buf;
import fixture.Sink;
import fixture.Work;
import java.io.IOException;

class InFinally {
  static void releasedInsideToo() {
    Buf buf = Buf.alloc();
    try {
      buf.size();
      buf.release();
    } finally {
      buf.release(); // expect: double-release
    }
  }

  static void handedOnInside() {
    Buf buf = Buf.alloc();
    try {
      Sink.take(buf);
    } finally {
      buf.release(); // expect: double-release
    }
  }

  static void nulledInside() {
    Buf buf = Buf.alloc();
    try {
      buf.size();
      Sink.take(buf);
      buf = null;
    } finally {
      if (buf != null) {
        buf.release();
      }
    }
  }

  static void catchAndFinally() {
    Buf buf = Buf.alloc();
    try {
      Work.io();
    } catch (IOException e) {
      buf.release();
    } finally {
      buf.release(); // expect: double-release
    }
  }

  static void onlyFinally() {
    Buf buf = Buf.alloc();
    try {
      Work.io();
    } catch (IOException e) {
      buf.size();
    } finally {
      buf.release();
    }
  }
}
