// leak: the last name of an owned reference is overwritten.
package cases.spec.leak;

import fixture.Buf;

class LastNameOverwritten {
  static void byAnotherObject() {
    Buf buf = Buf.alloc(); // expect: leak
    buf = Buf.alloc();
    buf.release();
  }

  static void byNull() {
    Buf buf = Buf.alloc(); // expect: leak
    buf.size();
    buf = null;
  }

  static void releasedFirst() {
    Buf buf = Buf.alloc();
    buf.release();
    buf = Buf.alloc();
    buf.release();
  }

  static void anotherNameIsLeft() {
    Buf buf = Buf.alloc();
    Buf first = buf;
    buf = Buf.alloc();
    buf.release();
    first.release();
  }

  static void inALoop(int times) {
    Buf buf = Buf.alloc(); // expect: leak
    for (int i = 0; i < times; i++) {
      buf = Buf.alloc();
      buf.release();
      buf = null;
    }
  }

  static void inALoopReleasedFirst(int times) {
    Buf buf = Buf.alloc();
    for (int i = 0; i < times; i++) {
      buf.release();
      buf = Buf.alloc();
    }
    buf.release();
  }
}
