// Java: variable-arity calls with no, some and an array of arguments.
package cases.java.arrays;

import dev.custody.Steals;
import fixture.Buf;

class Varargs {
  static void drop(@Steals Buf... bufs) {
    for (Buf buf : bufs) {
      buf.release();
    }
  }

  static int total(Buf... bufs) {
    int sum = 0;
    for (Buf buf : bufs) {
      sum += buf.size();
    }
    return sum;
  }

  static void none() {
    drop();
    total();
  }

  static void several() {
    drop(Buf.alloc(), Buf.alloc(), Buf.alloc());
  }

  static void severalLent() {
    Buf first = Buf.alloc();
    Buf second = Buf.alloc();
    total(first, second, first);
    first.release();
    second.release();
  }

  static int freshLent() {
    return total(Buf.alloc()); // expect: leak
  }

  static void oneIsBorrowed(Buf buf) {
    drop(Buf.alloc(), buf); // expect: steal-of-borrowed
  }

  static void sameTwice() {
    Buf buf = Buf.alloc();
    drop(buf, buf); // expect: double-release
  }

  static void usedAfterwards() {
    Buf buf = Buf.alloc();
    drop(buf);
    buf.size(); // expect: use-after-steal
  }

  static void wholeArray() {
    Buf[] bufs = new Buf[1];
    bufs[0] = Buf.alloc();
    drop(bufs);
  }

  static void wholeArrayLent() {
    Buf[] bufs = new Buf[1]; // expect: leak
    bufs[0] = Buf.alloc();
    total(bufs);
  }
}
