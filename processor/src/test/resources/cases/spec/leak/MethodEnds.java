// leak: an owned reference is not discarded on some path, and the method ends.
package cases.spec.leak;

import fixture.Buf;
import fixture.Sink;

class MethodEnds {
  static int neverReleased() {
    Buf buf = Buf.alloc(); // expect: leak
    return buf.size();
  }

  static int released() {
    Buf buf = Buf.alloc();
    int size = buf.size();
    buf.release();
    return size;
  }

  static void earlyReturn() {
    Buf buf = Buf.alloc(); // expect: leak
    if (!buf.readable()) {
      return;
    }
    buf.release();
  }

  static void earlyReturnReleases() {
    Buf buf = Buf.alloc();
    if (!buf.readable()) {
      buf.release();
      return;
    }
    Sink.take(buf);
  }

  static void onlyOneBranch(boolean keep) {
    Buf buf = Buf.alloc(); // expect: leak
    if (keep) {
      Sink.take(buf);
    }
  }

  static void bothBranches(boolean keep) {
    Buf buf = Buf.alloc();
    if (keep) {
      Sink.take(buf);
    } else {
      buf.release();
    }
  }

  static void beforeItWasAcquired(boolean skip) {
    if (skip) {
      return;
    }
    Buf buf = Buf.alloc();
    buf.release();
  }
}
