// @Aliases(value): the result is the named parameter: a cast helper.
package cases.spec.annotations;

import dev.custody.Aliases;
import dev.custody.Borrowed;
import dev.custody.Owned;
import fixture.Buf;
import fixture.HeapBuf;

class AliasesParameter {
  static @Aliases("buf") HeapBuf asHeap(Buf buf) {
    return (HeapBuf) buf;
  }

  static @Aliases("buf") Buf logged(String what, Buf buf) {
    System.out.println(what);
    return buf;
  }

  static native @Aliases({"one", "two"}) Buf larger(Buf one, Buf two);

  static void releasedThroughTheCast() {
    Buf buf = Buf.alloc();
    HeapBuf heap = asHeap(buf);
    heap.release();
  }

  static void releasedThroughBoth() {
    Buf buf = Buf.alloc();
    HeapBuf heap = asHeap(buf);
    heap.release();
    buf.release(); // expect: double-release
  }

  static void chainedOverTheHelper() {
    Buf buf = logged("fresh", Buf.alloc());
    buf.release();
  }

  static void lostInTheHelper() {
    logged("fresh", Buf.alloc()); // expect: leak
  }

  static @Owned Buf borrowedThroughTheHelper(@Borrowed Buf buf) {
    return logged("lent", buf); // expect: return-of-borrowed
  }
}
