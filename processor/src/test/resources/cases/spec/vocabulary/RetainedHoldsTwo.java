// After `retain()` the frame holds two references and must discard two.
package cases.spec.vocabulary;

import dev.custody.Owned;
import fixture.Buf;
import fixture.Sink;
import java.util.List;

class RetainedHoldsTwo {
  static void twoReleases() {
    Buf buf = Buf.alloc();
    buf.retain();
    buf.release();
    buf.release();
  }

  static void stolenAndReleased() {
    Buf buf = Buf.alloc();
    Sink.take(buf.retain());
    buf.size();
    buf.release();
  }

  static @Owned Buf storedAndReturned(List<Buf> kept) {
    Buf buf = Buf.alloc();
    kept.add(buf.retain());
    return buf;
  }

  static int usedAfterTheFirstRelease() {
    Buf buf = Buf.alloc();
    buf.retain();
    buf.release();
    int size = buf.size();
    buf.release();
    return size;
  }

  static void oneReleaseTooFew() {
    Buf buf = Buf.alloc(); // expect: leak
    buf.retain();
    buf.release();
  }

  static void oneReleaseTooMany() {
    Buf buf = Buf.alloc();
    buf.retain();
    buf.release();
    buf.release();
    buf.release(); // expect: double-release
  }
}
