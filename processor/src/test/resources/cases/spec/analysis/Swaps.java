// Path-sensitive: swaps, and one variable for several objects.
package cases.spec.analysis;

import fixture.Buf;
import fixture.Sink;

class Swaps {
  static void swapped(boolean swap) {
    Buf first = Buf.alloc();
    Buf second = Buf.alloc();
    if (swap) {
      Buf other = first;
      first = second;
      second = other;
    }
    first.release();
    second.release();
  }

  static void swappedAndReleasedTwice() {
    Buf first = Buf.alloc();
    Buf second = Buf.alloc(); // expect: leak
    Buf other = first;
    first = second;
    second = other;
    second.release();
    other.release(); // expect: double-release
  }

  static void oneVariableForSeveral() {
    Buf buf = Buf.alloc(1);
    buf.release();
    buf = Buf.alloc(2);
    Sink.take(buf);
    buf = Buf.alloc(3);
    buf.release();
  }

  static void grownInALoop(int times) {
    Buf buf = Buf.alloc();
    for (int i = 0; i < times; i++) {
      Buf larger = Buf.alloc(buf.size() * 2);
      buf.release();
      buf = larger;
    }
    buf.release();
  }

  static void grownButOldForgotten(int times) {
    Buf buf = Buf.alloc(); // expect: leak
    for (int i = 0; i < times; i++) {
      buf = buf.copy(); // expect: leak
    }
    buf.release();
  }

  static void rotated(int times) {
    Buf first = Buf.alloc();
    Buf second = Buf.alloc();
    for (int i = 0; i < times; i++) {
      Buf other = first;
      first = second;
      second = other;
    }
    first.release();
    second.release();
  }
}
