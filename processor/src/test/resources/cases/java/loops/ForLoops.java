// Java: the basic `for`, with acquisitions in its initializer, condition, body and update.
package cases.java.loops;

import fixture.Buf;
import fixture.Sink;
import fixture.Work;

class ForLoops {
  static void acquiredAndReleasedPerTurn(int times) {
    for (int i = 0; i < times; i++) {
      Buf buf = Buf.alloc();
      buf.release();
    }
  }

  static void continueSkipsTheRelease(int times) {
    for (int i = 0; i < times; i++) {
      Buf buf = Buf.alloc(); // expect: leak
      if (!buf.readable()) {
        continue;
      }
      buf.release();
    }
  }

  static void continueAfterTheRelease(int times) {
    for (int i = 0; i < times; i++) {
      Buf buf = Buf.alloc();
      if (!buf.readable()) {
        buf.release();
        continue;
      }
      Sink.take(buf);
    }
  }

  static void breakSkipsTheRelease(int times) {
    for (int i = 0; i < times; i++) {
      Buf buf = Buf.alloc(); // expect: leak
      if (!buf.readable()) {
        break;
      }
      buf.release();
    }
  }

  static void loopVariable() {
    for (Buf buf = Buf.tryAlloc(); buf != null; buf = Buf.tryAlloc()) {
      buf.release();
    }
  }

  static void loopVariableForgotten() {
    for (Buf buf = Buf.alloc(); // expect: leak
        buf.readable();
        Work.plain()) {
      buf.size();
    }
  }

  static void releasedInTheUpdate() {
    for (Buf buf = Buf.tryAlloc(); buf != null; buf.release(), buf = Buf.tryAlloc()) {
      buf.size();
    }
  }

  static void releasedBeforeTheLoop(int times) {
    Buf buf = Buf.alloc();
    buf.release();
    for (int i = 0; i < times; i++) {
      buf.size(); // expect: use-after-release
    }
  }
}
