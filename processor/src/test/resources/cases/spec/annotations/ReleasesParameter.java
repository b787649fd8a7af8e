// @Releases on a parameter discards one reference; the body is checked as with @Steals.
package cases.spec.annotations;

import dev.custody.Borrowed;
import dev.custody.Releases;
import fixture.Buf;

class ReleasesParameter {
  static void drop(@Releases Buf buf) {
    buf.release();
  }

  static void dropOnlySometimes(@Releases Buf buf) { // expect: leak
    if (buf.readable()) {
      buf.release();
    }
  }

  static void dropTwice(@Releases Buf buf) {
    buf.release();
    buf.release(); // expect: double-release
  }

  static void dropped() {
    Buf buf = Buf.alloc();
    drop(buf);
  }

  static void droppedAndUsed() {
    Buf buf = Buf.alloc();
    drop(buf);
    buf.size(); // expect: use-after-release
  }

  static void borrowedDropped(@Borrowed Buf buf) {
    drop(buf); // expect: release-of-borrowed
  }

  static void retainedDropped(@Borrowed Buf buf) {
    drop(buf.retain());
  }
}
