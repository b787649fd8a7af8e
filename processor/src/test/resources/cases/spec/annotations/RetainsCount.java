// @Retains(count), @Releases(count): as many references as the `int` parameter says.
package cases.spec.annotations;

import fixture.Buf;

class RetainsCount {
  static void retainTwoReleaseThree() {
    Buf buf = Buf.alloc();
    buf.retain(2);
    buf.release();
    buf.release();
    buf.release();
  }

  static void retainTwoReleaseAtOnce() {
    Buf buf = Buf.alloc();
    buf.retain(2);
    buf.release(3);
  }

  static void oneTooFew() {
    Buf buf = Buf.alloc(); // expect: leak
    buf.retain(2);
    buf.release(2);
  }

  static void oneTooMany() {
    Buf buf = Buf.alloc();
    buf.retain(1);
    buf.release(2);
    buf.release(); // expect: double-release
  }

  static void countInAConstant() {
    final int readers = 2;
    Buf buf = Buf.alloc();
    buf.retain(readers);
    buf.release(readers + 1);
  }

  static void unknownCountEndsTheTracking(int readers) {
    Buf buf = Buf.alloc();
    buf.retain(readers);
    for (int i = 0; i <= readers; i++) {
      buf.release();
    }
  }

  static void unknownReleaseCountToo(int readers) {
    Buf buf = Buf.alloc();
    buf.release(readers);
  }
}
