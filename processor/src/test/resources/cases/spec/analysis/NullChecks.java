// Path-sensitive: null checks (`if (x != null) x.release()`).
package cases.spec.analysis;

import dev.custody.Owned;
import fixture.Buf;
import fixture.Work;

class NullChecks {
  static void guardedRelease(boolean wanted) {
    Buf buf = wanted ? Buf.alloc() : null;
    if (buf != null) {
      buf.release();
    }
  }

  static void guardWithNullOnTheLeft() {
    Buf buf = Buf.tryAlloc();
    if (null != buf) {
      buf.release();
    }
  }

  static void guardTheWrongWayRound() {
    Buf buf = Buf.tryAlloc(); // expect: leak
    if (buf == null) {
      Work.plain();
    } else {
      buf.size();
    }
  }

  static void guardOfAnotherVariable() {
    Buf first = Buf.tryAlloc(); // expect: leak
    Buf second = Buf.tryAlloc();
    if (second != null) {
      if (first != null) {
        first.release();
      }
      second.release();
    }
  }

  static @Owned Buf secondTry() {
    Buf buf = Buf.tryAlloc();
    if (buf == null) {
      buf = Buf.alloc();
    }
    return buf;
  }

  static void loopUntilNull() {
    Buf buf;
    while ((buf = Buf.tryAlloc()) != null) {
      buf.release();
    }
  }

  static void loopUntilNullForgotten() {
    Buf buf;
    while ((buf = Buf.tryAlloc()) != null) { // expect: leak
      buf.size();
    }
  }
}
