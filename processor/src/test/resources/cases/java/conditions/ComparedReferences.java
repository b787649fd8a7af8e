// Java: two names are compared, to find out whether there are two objects to discard or one.
package cases.java.conditions;

import dev.custody.Steals;
import fixture.Buf;

class ComparedReferences {
  static void twoNewOnes() {
    Buf first = new Buf();
    Buf second = new Buf();
    if (first == second) {
      first.size();
    } else {
      first.release();
      second.release();
    }
  }

  static void oneOrTwo(boolean shared) {
    Buf first = Buf.alloc();
    Buf second = shared ? first : Buf.alloc();
    if (first != second) {
      second.release();
    }
    first.release();
  }

  static void trailing() {
    Buf now = Buf.alloc();
    Buf old = now;
    now = Buf.alloc();
    if (old != now) {
      old.release();
    }
    now.release();
  }

  static void replacedPerhaps(boolean larger) {
    Buf first = Buf.alloc();
    Buf now = first;
    if (larger) {
      now = Buf.alloc(100);
    }
    if (first != now) {
      first.release();
    }
    now.release();
  }
}

class ComparedWrong {
  static void aliases() {
    Buf first = Buf.alloc(); // expect: leak
    Buf second = first;
    if (first != second) {
      first.release();
    }
  }

  static void withoutAsking(boolean shared) {
    Buf first = Buf.alloc();
    Buf second = shared ? first : Buf.alloc();
    second.release();
    first.release(); // expect: double-release
  }

  static void theOtherWayRound(boolean shared) {
    Buf first = Buf.alloc();
    Buf second = shared ? first : Buf.alloc(); // expect: leak
    if (first == second) {
      second.release();
    }
    first.release(); // expect: double-release
  }

  static void givenTwice(@Steals Buf first, @Steals Buf second) { // expect: leak
    first.release();
    if (first != second) {
      second.release();
    }
  }
}
