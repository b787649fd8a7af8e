// @Aliases: the result is, or shares its count with, the receiver: fluent `return this`, slices.
package cases.spec.annotations;

import dev.custody.Borrowed;
import dev.custody.Owned;
import fixture.Buf;

class AliasesReceiver {
  static void fluentChain() {
    Buf buf = Buf.alloc().write(1).write(2);
    buf.release();
  }

  static void releasedThroughASlice() {
    Buf buf = Buf.alloc();
    Buf slice = buf.slice();
    slice.release();
  }

  static void releasedThroughBoth() {
    Buf buf = Buf.alloc();
    Buf slice = buf.slice();
    slice.release();
    buf.release(); // expect: double-release
  }

  static void fluentResultIgnored() {
    Buf buf = Buf.alloc();
    buf.write(1);
    buf.release();
  }

  static @Owned Buf sliceOfAnOwned() {
    Buf buf = Buf.alloc();
    return buf.slice();
  }

  static @Owned Buf sliceOfABorrowed(@Borrowed Buf buf) {
    return buf.slice(); // expect: return-of-borrowed
  }

  static @Owned Buf retainedSliceOfABorrowed(@Borrowed Buf buf) {
    return buf.slice().retain();
  }

  static int sliceUsedAfterRelease() {
    Buf buf = Buf.alloc();
    Buf slice = buf.slice();
    buf.release();
    return slice.size(); // expect: use-after-release
  }

  static void wholeChainForgotten() {
    Buf.alloc().write(1).write(2); // expect: leak
  }
}
