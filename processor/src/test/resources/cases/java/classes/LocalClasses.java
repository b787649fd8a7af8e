// Java: local classes and records, and what they capture.
package cases.java.classes;

import dev.custody.Borrowed;
import fixture.Buf;
import fixture.Tasks;

class LocalClasses {
  static void bodyIsChecked() {
    class Maker {
      void make() {
        Buf buf = Buf.alloc(); // expect: leak
        buf.size();
      }

      Buf makeAndReturn() {
        return Buf.alloc();
      }
    }
    Buf buf = new Maker().makeAndReturn();
    buf.release();
  }

  static void capturedButKeptLocally(Buf buf) {
    class Reader {
      int read() {
        return buf.size();
      }
    }
    Reader reader = new Reader();
    reader.read();
  }

  static void capturedAndKept(Buf buf) {
    class Task implements Runnable {
      @Override
      public void run() {
        buf.size(); // expect: borrowed-escape
      }
    }
    Tasks.later(new Task());
  }

  static void movedAndKept() {
    Buf buf = Buf.alloc();
    class Task implements Runnable {
      @Override
      public void run() {
        buf.release();
      }
    }
    Tasks.later(new Task());
  }

  static void movedAndReleasedHere() {
    Buf buf = Buf.alloc();
    class Task implements Runnable {
      @Override
      public void run() {
        buf.release();
      }
    }
    Tasks.later(new Task());
    buf.release(); // expect: double-release
  }

  static void localRecord(Buf buf) {
    record Span(@Borrowed Buf buf, int from) {}
    Span span = new Span(buf, 0);
    span.buf().size();
  }

  static void localRecordReleased(Buf buf) {
    record Span(@Borrowed Buf buf, int from) {}
    Span span = new Span(buf, 0);
    span.buf().release(); // expect: release-of-borrowed
  }
}
