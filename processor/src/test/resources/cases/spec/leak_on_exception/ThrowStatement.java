// leak-on-exception: `throw` statements are followed everywhere.
package cases.spec.leak_on_exception;

import dev.custody.Borrowed;
import dev.custody.Steals;
import fixture.Buf;
import fixture.Work;

class ThrowStatement {
  static void thrownWhileOwned() {
    Buf buf = Buf.alloc(); // expect: leak-on-exception
    if (!buf.readable()) {
      throw new IllegalStateException("empty");
    }
    buf.release();
  }

  static void releasedBeforeThrown() {
    Buf buf = Buf.alloc();
    if (!buf.readable()) {
      buf.release();
      throw new IllegalStateException("empty");
    }
    buf.release();
  }

  static void stolenParameter(@Steals Buf buf) { // expect: leak-on-exception
    if (buf.size() > 10) {
      throw new IllegalArgumentException("too large");
    }
    buf.release();
  }

  static void borrowedParameter(@Borrowed Buf buf) {
    if (buf.size() > 10) {
      throw new IllegalArgumentException("too large");
    }
  }

  static void caughtHereAndReleased() {
    Buf buf = Buf.alloc();
    try {
      if (!buf.readable()) {
        throw new IllegalStateException("empty");
      }
    } catch (IllegalStateException e) {
      Work.plain();
    }
    buf.release();
  }
}
