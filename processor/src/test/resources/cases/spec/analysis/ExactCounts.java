// Counts are tracked exactly up to a small bound.
package cases.spec.analysis;

import fixture.Buf;
import fixture.Sink;

class ExactCounts {
  static void three(Buf buf) {
    buf.retain();
    buf.retain();
    buf.retain();
    buf.release();
    buf.release();
    buf.release();
  }

  static void threeAndTwo(Buf buf) {
    buf.retain(); // expect: leak
    buf.retain();
    buf.retain();
    buf.release();
    buf.release();
  }

  static void retainedOnOnePathReleasedOnTheSame(boolean more) {
    Buf buf = Buf.alloc();
    if (more) {
      buf.retain();
    }
    if (more) {
      buf.release();
    }
    buf.release();
  }

  static void retainedAndReleasedInEachTurn(Buf buf, int times) {
    for (int i = 0; i < times; i++) {
      buf.retain();
      buf.release();
    }
  }

  static void retainedOncePerTurn(Buf buf, int times) {
    for (int i = 0; i < times; i++) {
      buf.retain(); // expect: leak
    }
  }

  static void releasedOncePerTurn(int times) {
    Buf buf = Buf.alloc();
    for (int i = 0; i < times; i++) {
      buf.retain();
      Sink.take(buf);
    }
    buf.release();
  }
}
