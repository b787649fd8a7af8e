// Overwriting an element that this method stored leaks it; about others nothing is assumed.
package cases.spec.analysis;

import fixture.Buf;

class ContainersOverwriting {
  static void storedAndOverwritten(Buf[] bufs) {
    bufs[0] = Buf.alloc(); // expect: leak
    bufs[0] = Buf.alloc();
  }

  static void storedTakenOutAndOverwritten(Buf[] bufs) {
    bufs[0] = Buf.alloc();
    Buf old = bufs[0];
    bufs[0] = Buf.alloc();
    old.release();
  }

  static void othersMayHaveBeenThere(Buf[] bufs) {
    bufs[0] = Buf.alloc();
    bufs[1] = Buf.alloc();
  }

  static void otherElement(Buf[] bufs, int i) {
    bufs[i] = Buf.alloc();
    bufs[i + 1] = Buf.alloc();
  }

  static void filledInALoop(Buf[] bufs) {
    for (int i = 0; i < bufs.length; i++) {
      bufs[i] = Buf.alloc();
    }
  }

  static void storedAndNulled(Buf[] bufs) {
    bufs[0] = Buf.alloc(); // expect: leak
    bufs[0] = null;
  }
}
