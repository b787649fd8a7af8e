// borrowed-escape: a capture that does not discard borrows, also when the method still owns the
// reference.
package cases.spec.borrowed_escape;

import fixture.Buf;
import fixture.Tasks;

class CapturedWhileTheMethodOwns {
  static void keptAndReleasedHere() {
    Buf buf = Buf.alloc();
    Tasks.later(() -> buf.size()); // expect: borrowed-escape
    buf.release();
  }

  static void inPlaceAndReleasedHere() {
    Buf buf = Buf.alloc();
    Tasks.now(() -> buf.size());
    buf.release();
  }

  static void keptAndReleasedThere() {
    Buf buf = Buf.alloc();
    Tasks.later(() -> buf.release());
  }

  static void retainedForTheFunction() {
    Buf buf = Buf.alloc();
    buf.retain();
    Tasks.later(() -> buf.release());
    buf.release();
  }
}
