// Java: arrays of counted objects, made, filled, handed on and emptied.
package cases.java.arrays;

import dev.custody.Borrowed;
import fixture.Buf;
import fixture.Sink;

class Arrays {
  static Buf[] filled(int size) {
    Buf[] bufs = new Buf[size];
    for (int i = 0; i < size; i++) {
      bufs[i] = Buf.alloc();
    }
    return bufs;
  }

  static int filledAndForgotten(int size) {
    Buf[] bufs = new Buf[size]; // expect: leak
    for (int i = 0; i < size; i++) {
      bufs[i] = Buf.alloc();
    }
    return bufs.length;
  }

  static void filledAndReleased(int size) {
    Buf[] bufs = new Buf[size];
    for (int i = 0; i < size; i++) {
      bufs[i] = Buf.alloc();
    }
    for (int i = 0; i < size; i++) {
      bufs[i].release();
    }
  }

  static Buf[] initializer() {
    return new Buf[] {Buf.alloc(), Buf.alloc()};
  }

  static Buf[] initializerWithABorrowed(Buf buf) {
    return new Buf[] {buf}; // expect: borrowed-escape
  }

  static int initializerOfBorrowed(Buf buf) {
    @Borrowed Buf[] bufs = {buf};
    return bufs[0].size();
  }

  static void received() {
    Buf[] bufs = filled(3);
    for (Buf buf : bufs) {
      buf.release();
    }
  }

  static void receivedAndForgotten() {
    Buf[] bufs = filled(3); // expect: leak
    bufs[0].size();
  }

  static void elementReplaced(Buf[] bufs) {
    Buf old = bufs[0];
    bufs[0] = Buf.alloc();
    Buf.releaseIfAny(old);
  }

  static void elementsSwapped(Buf[] bufs) {
    Buf first = bufs[0];
    bufs[0] = bufs[1];
    bufs[1] = first;
  }

  static void elementStolen(Buf[] bufs) {
    Sink.take(bufs[0]); // expect: steal-of-borrowed
  }

  static void elementTakenOut(Buf[] bufs) {
    Buf buf = bufs[0];
    bufs[0] = null;
    Sink.take(buf);
  }
}
