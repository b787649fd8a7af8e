// A use is a dereference, a call with it as receiver or argument, a store, a capture, a return, a
// throw.
package cases.spec.vocabulary;

import dev.custody.Owned;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import dev.custody.Steals;
import fixture.Buf;
import fixture.Sink;
import fixture.Tasks;

class WhatIsAUse {
  @RefCounted
  static final class Cell {
    int value;

    @Retains
    Cell retain() {
      return this;
    }

    @Releases
    void release() {}
  }

  @RefCounted
  static final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @Releases
    void release() {}
  }

  static int dereference() {
    Cell cell = new Cell();
    cell.release();
    return cell.value; // expect: use-after-release
  }

  static void receiver() {
    Buf buf = Buf.alloc();
    buf.release();
    buf.readable(); // expect: use-after-release
  }

  static void argument() {
    Buf buf = Buf.alloc();
    buf.release();
    Sink.borrow(buf); // expect: use-after-release
  }

  static void store(Buf[] bufs) {
    Buf buf = Buf.alloc();
    buf.release();
    bufs[0] = buf; // expect: use-after-release
  }

  static void capture() {
    Buf buf = Buf.alloc();
    buf.release();
    Tasks.now(() -> buf.size()); // expect: use-after-release
  }

  static @Owned Buf returned() {
    Buf buf = Buf.alloc();
    buf.release();
    return buf; // expect: use-after-release
  }

  static void thrown(@Steals Failure failure) {
    failure.release();
    throw failure; // expect: use-after-release
  }

  static int everythingBefore(Cell cell) {
    cell.retain();
    int value = cell.value;
    cell.release();
    return value;
  }
}
