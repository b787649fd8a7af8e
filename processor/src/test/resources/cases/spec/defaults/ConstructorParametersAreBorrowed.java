// Defaults: a constructor's new object is owned, its parameters are borrowed.
package cases.spec.defaults;

import dev.custody.Steals;
import fixture.Buf;

class ConstructorParametersAreBorrowed {
  static final class Reader {
    private final int size;

    Reader(Buf buf) {
      size = buf.size();
    }
  }

  static final class Eater {
    Eater(Buf buf) {
      buf.release(); // expect: release-of-borrowed
    }
  }

  static final class Taker {
    Taker(@Steals Buf buf) {
      buf.release();
    }
  }

  static void lentToTheReader() {
    Buf buf = Buf.alloc();
    new Reader(buf);
    buf.release();
  }

  static void forgottenAfterTheReader() {
    Buf buf = Buf.alloc(); // expect: leak
    new Reader(buf);
  }

  static void takenByTheTaker() {
    new Taker(Buf.alloc());
  }

  static void takenAndReleased() {
    Buf buf = Buf.alloc();
    new Taker(buf);
    buf.release(); // expect: double-release
  }
}
