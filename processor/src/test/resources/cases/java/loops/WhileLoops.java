// Java: `while`, with the acquisition before it, in its condition and in its body.
package cases.java.loops;

import dev.custody.Owned;
import fixture.Buf;
import fixture.Sink;
import fixture.Work;

class WhileLoops {
  static void acquiredInTheCondition() {
    Buf buf;
    while ((buf = Buf.tryAlloc()) != null) {
      if (!buf.readable()) {
        buf.release();
        break;
      }
      Sink.take(buf);
    }
  }

  static void breakForgetsWhatTheConditionAcquired() {
    Buf buf;
    while ((buf = Buf.tryAlloc()) != null) { // expect: leak
      if (!buf.readable()) {
        break;
      }
      buf.release();
    }
  }

  static @Owned Buf breakKeepsWhatTheConditionAcquired() {
    Buf buf;
    while ((buf = Buf.tryAlloc()) != null) {
      if (buf.readable()) {
        break;
      }
      buf.release();
    }
    return buf;
  }

  static void releasedInTheBody() {
    Buf buf = Buf.alloc();
    while (true) {
      buf.release(); // expect: double-release
      if (Work.test()) {
        return;
      }
    }
  }

  static void releasedAndReplacedInTheBody() {
    Buf buf = Buf.alloc();
    while (Work.test()) {
      buf.release();
      buf = Buf.alloc();
    }
    buf.release();
  }

  static void returnsFromTheMiddle() {
    Buf buf = Buf.alloc(); // expect: leak
    while (buf.readable()) {
      if (Work.test()) {
        return;
      }
    }
    buf.release();
  }
}
