// @Steals(when = IF_ZERO): taken only if the call returned 0; understood through comparisons with
// 0.
package cases.spec.annotations;

import fixture.Buf;
import fixture.Sink;
import fixture.Work;

class StealsIfZero {
  static void notComparedWithZero() {
    Buf buf = Buf.alloc(); // expect: leak
    Sink.put(buf);
  }

  static int errorReleases() {
    Buf buf = Buf.alloc();
    int status = Sink.put(buf);
    if (status != 0) {
      buf.release();
    }
    return status;
  }

  static boolean comparedAtOnce() {
    Buf buf = Buf.alloc();
    if (Sink.put(buf) == 0) {
      return true;
    }
    buf.release();
    return false;
  }

  static void negativeIsAnError() {
    Buf buf = Buf.alloc();
    if (Sink.put(buf) < 0) {
      buf.release();
      return;
    }
    Work.plain();
  }

  static void zeroOnTheLeft() {
    Buf buf = Buf.alloc();
    if (0 != Sink.put(buf)) {
      buf.release();
    }
  }

  static void releasedOnSuccess() {
    Buf buf = Buf.alloc();
    if (Sink.put(buf) == 0) {
      buf.release(); // expect: double-release
    } else {
      buf.release();
    }
  }

  static int usedOnSuccess() {
    Buf buf = Buf.alloc();
    int status = Sink.put(buf);
    if (status == 0) {
      return buf.size(); // expect: use-after-steal
    }
    buf.release();
    return status;
  }
}
