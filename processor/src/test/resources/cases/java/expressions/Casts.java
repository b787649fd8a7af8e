// Java: casts, parentheses and boxes of another static type name the same object.
package cases.java.expressions;

import dev.custody.Owned;
import fixture.Buf;
import fixture.Counted;
import fixture.HeapBuf;

class Casts {
  static void castReleases() {
    Buf buf = HeapBuf.heap();
    ((HeapBuf) buf).release();
  }

  static void castToObjectAndBack() {
    Object any = Buf.alloc();
    Buf buf = (Buf) any;
    buf.release();
  }

  static void castToObjectForgotten() {
    Object any = (Object) Buf.alloc(); // expect: leak
    any.hashCode();
  }

  static void parentheses() {
    Buf buf = (((Buf.alloc())));
    (buf).release();
  }

  static void castReleasedTwice() {
    Buf buf = HeapBuf.heap();
    HeapBuf heap = (HeapBuf) buf;
    heap.release();
    buf.release(); // expect: double-release
  }

  static void widerType() {
    Counted counted = Buf.alloc();
    counted.release();
  }

  static void widerTypeForgotten() {
    Counted counted = Buf.alloc(); // expect: leak
    counted.refCnt();
  }

  static @Owned HeapBuf borrowedAndCast(Buf buf) {
    return (HeapBuf) buf; // expect: return-of-borrowed
  }
}
