// Comparing with == or !=, testing with instanceof and copying to another local are not uses.
package cases.spec.vocabulary;

import dev.custody.Borrowed;
import fixture.Buf;
import fixture.HeapBuf;
import fixture.Sink;

class NotAUse {
  static boolean comparedAfterRelease(@Borrowed Buf other) {
    Buf buf = Buf.alloc();
    buf.release();
    return buf == other || buf != Buf.EMPTY;
  }

  static boolean nullTestedAfterSteal() {
    Buf buf = Buf.alloc();
    Sink.take(buf);
    return buf == null;
  }

  static boolean typeTestedAfterRelease() {
    Buf buf = Buf.alloc();
    buf.release();
    return buf instanceof HeapBuf;
  }

  static void copiedAfterRelease() {
    Buf buf = Buf.alloc();
    buf.release();
    Buf last = buf;
  }

  static int copyUsedAfterRelease() {
    Buf buf = Buf.alloc();
    buf.release();
    Buf last = buf;
    return last.size(); // expect: use-after-release
  }
}
