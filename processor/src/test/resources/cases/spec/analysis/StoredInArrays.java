// Arrays own their elements: what was stored there is the array's to discard, until it is taken
// out; a local array's elements are the method's.
package cases.spec.analysis;

import fixture.Buf;

class StoredInArrays {
  static void releasedWhereItStays(Buf[] bufs) {
    Buf buf = Buf.alloc();
    bufs[0] = buf;
    buf.release(); // expect: double-release
  }

  static void readAgainAndReleased(Buf[] bufs) {
    Buf buf = Buf.alloc();
    bufs[0] = buf;
    Buf same = bufs[0];
    same.release(); // expect: double-release
  }

  static void releasedAndTakenOut(Buf[] bufs) {
    Buf buf = Buf.alloc();
    bufs[0] = buf;
    buf.release();
    bufs[0] = null;
  }

  static void retainedFirst(Buf[] bufs) {
    Buf buf = Buf.alloc();
    bufs[0] = buf.retain();
    buf.release();
  }

  static void elementsOfALocalArray() {
    Buf[] bufs = {Buf.alloc(), Buf.alloc()};
    bufs[0].release();
    bufs[1].release();
  }
}
