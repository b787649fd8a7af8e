// Java: `do … while`, whose body runs at least once.
package cases.java.loops;

import fixture.Buf;
import fixture.Sink;
import fixture.Work;

class DoLoops {
  static void acquiredInTheBody() {
    Buf buf;
    do {
      buf = Buf.alloc();
      buf.release();
    } while (Work.test());
  }

  static void onlyTheLastIsReleased() {
    Buf buf;
    do {
      buf = Buf.alloc(); // expect: leak
    } while (Work.test());
    buf.release();
  }

  static void releasedUnlessAgain() {
    Buf buf = null;
    do {
      if (buf != null) {
        buf.release();
      }
      buf = Buf.alloc();
    } while (Work.test());
    buf.release();
  }

  static void alwaysReleasedOnce() {
    Buf buf = Buf.alloc();
    do {
      if (buf != null) {
        buf.release();
        buf = null;
      }
    } while (Work.test());
  }

  static void offeredUntilTaken() {
    Buf buf = Buf.alloc();
    boolean taken;
    do {
      taken = Sink.offer(buf);
    } while (!taken);
  }

  static void offeredOnlyOnce() {
    Buf buf = Buf.alloc(); // expect: leak
    boolean taken;
    do {
      taken = Sink.offer(buf);
    } while (!taken && Work.test());
  }
}
