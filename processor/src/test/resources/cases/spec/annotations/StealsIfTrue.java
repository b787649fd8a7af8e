// @Steals(when = IF_TRUE): taken only if the call returned true, e.g. Queue.offer.
package cases.spec.annotations;

import fixture.Buf;
import fixture.Sink;
import fixture.Work;
import java.io.IOException;

class StealsIfTrue {
  static void refusedIsForgotten() {
    Buf buf = Buf.alloc(); // expect: leak
    if (Sink.offer(buf)) {
      Work.plain();
    }
  }

  static void resultIgnored() {
    Buf buf = Buf.alloc(); // expect: leak
    Sink.offer(buf);
  }

  static void refusedIsReleased() {
    Buf buf = Buf.alloc();
    if (!Sink.offer(buf)) {
      buf.release();
    }
  }

  static void acceptedIsReleased() {
    Buf buf = Buf.alloc();
    if (Sink.offer(buf)) {
      buf.release(); // expect: double-release
    } else {
      buf.release();
    }
  }

  static boolean resultInALocal() {
    Buf buf = Buf.alloc();
    boolean taken = Sink.offer(buf);
    if (!taken) {
      buf.release();
    }
    return taken;
  }

  static void untilItIsTaken() {
    Buf buf = Buf.alloc();
    while (!Sink.offer(buf)) {
      Work.plain();
    }
  }

  static void notTakenWhenItThrows() throws IOException {
    Buf buf = Buf.alloc(); // expect: leak-on-exception
    if (!Sink.offerChecked(buf)) {
      buf.release();
    }
  }

  static void releasedWhenItThrows() throws IOException {
    Buf buf = Buf.alloc();
    boolean taken = false;
    try {
      taken = Sink.offerChecked(buf);
    } finally {
      if (!taken) {
        buf.release();
      }
    }
  }
}
