// Defaults: what you are handed is borrowed: an unannotated parameter is @Borrowed.
package cases.spec.defaults;

import fixture.Buf;
import fixture.Sink;

class WhatYouAreHandedIsBorrowed {
  static int used(Buf buf) {
    return buf.size();
  }

  static void released(Buf buf) {
    buf.release(); // expect: release-of-borrowed
  }

  static void stolen(Buf buf) {
    Sink.take(buf); // expect: steal-of-borrowed
  }

  static void callerStillOwns() {
    Buf buf = Buf.alloc();
    used(buf);
    buf.release();
  }

  static void callerForgets() {
    Buf buf = Buf.alloc(); // expect: leak
    used(buf);
  }
}
