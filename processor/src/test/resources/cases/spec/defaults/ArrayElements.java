// Defaults: an array's elements are owned; on an array-typed position the annotation concerns the
// elements.
package cases.spec.defaults;

import dev.custody.Borrowed;
import dev.custody.Owned;
import fixture.Buf;

class ArrayElements {
  static void storedFresh(Buf[] bufs) {
    bufs[0] = Buf.alloc();
  }

  static void storedBorrowed(Buf[] bufs, Buf buf) {
    bufs[0] = buf; // expect: borrowed-escape
  }

  static int storedBorrowedAmongBorrowed(Buf buf) {
    @Borrowed Buf[] views = new Buf[1];
    views[0] = buf;
    return views[0].size();
  }

  static int borrowedAmongBorrowed(@Borrowed Buf[] views, Buf buf) {
    views[0] = buf;
    return views.length;
  }

  static @Owned Buf readAndReturned(Buf[] bufs) {
    return bufs[0]; // expect: return-of-borrowed
  }

  static @Owned Buf takenOut(Buf[] bufs) {
    Buf buf = bufs[0];
    bufs[0] = null;
    return buf;
  }

  static int localArrayForgotten() {
    Buf[] bufs = new Buf[1]; // expect: leak
    bufs[0] = Buf.alloc();
    return bufs.length;
  }

  static void localArrayReleased() {
    Buf[] bufs = new Buf[1];
    bufs[0] = Buf.alloc();
    for (Buf buf : bufs) {
      buf.release();
    }
  }

  static Buf[] localArrayReturned() {
    Buf[] bufs = new Buf[2];
    bufs[0] = Buf.alloc();
    bufs[1] = Buf.alloc();
    return bufs;
  }
}
