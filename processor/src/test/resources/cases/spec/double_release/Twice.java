// double-release: a reference that this method already released is released again.
package cases.spec.double_release;

import fixture.Buf;
import fixture.Work;

class Twice {
  static void inARow() {
    Buf buf = Buf.alloc();
    buf.release();
    buf.release(); // expect: double-release
  }

  static void onOnePath(boolean early) {
    Buf buf = Buf.alloc();
    if (early) {
      buf.release();
    }
    buf.release(); // expect: double-release
  }

  static void onExclusivePaths(boolean early) {
    Buf buf = Buf.alloc();
    if (early) {
      buf.release();
      return;
    }
    buf.release();
  }

  static void inALoop(int times) {
    Buf buf = Buf.alloc();
    do {
      buf.release(); // expect: double-release
    } while (Work.test());
  }

  static void acquiredAnewInTheLoop(int times) {
    Buf buf = Buf.alloc();
    for (int i = 0; i < times; i++) {
      buf.release();
      buf = Buf.alloc();
    }
    buf.release();
  }

  static void throughAView() {
    Buf buf = Buf.alloc();
    Buf view = buf.slice();
    view.release();
    buf.release(); // expect: double-release
  }

  static void releasedAndRetainedAgainBefore() {
    Buf buf = Buf.alloc();
    buf.retain();
    buf.release();
    buf.release();
  }
}
