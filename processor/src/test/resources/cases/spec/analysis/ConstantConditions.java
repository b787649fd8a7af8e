// Constant expressions prune paths, in `if` too.
package cases.spec.analysis;

import fixture.Buf;
import fixture.Sink;
import fixture.Work;

class ConstantConditions {
  private static final boolean DEBUG = false;
  private static final int LEVEL = 3;

  static void neverTaken() {
    Buf buf = Buf.alloc();
    if (DEBUG) {
      return;
    }
    buf.release();
  }

  static void alwaysTaken() {
    Buf buf = Buf.alloc();
    if (LEVEL > 2) {
      buf.release();
    }
  }

  static void notConstant(boolean debug) {
    Buf buf = Buf.alloc(); // expect: leak
    if (debug) {
      return;
    }
    buf.release();
  }

  static void endlessLoopNeverFallsThrough() {
    Buf buf = Buf.alloc();
    while (true) {
      if (Work.test()) {
        buf.release();
        return;
      }
    }
  }

  static void endlessLoopLeftByBreak() {
    Buf buf = Buf.alloc(); // expect: leak
    while (true) {
      if (Work.test()) {
        break;
      }
    }
  }

  static void neverLeft() {
    Buf buf = Buf.alloc();
    for (; ; ) {
      buf.size();
    }
  }

  static void pruned() {
    Buf buf = Buf.alloc();
    if (!DEBUG && LEVEL == 3) {
      Sink.take(buf);
      return;
    }
    buf.size();
  }
}
