// Java: enums whose constants have bodies of their own, under the contract of the enum's method.
package cases.java.classes;

import dev.custody.Borrowed;
import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;
import fixture.Sink;

class Enums {
  enum Disposal {
    DROP {
      @Override
      void handle(Buf buf) {
        buf.release();
      }
    },
    FORGET {
      @Override
      void handle(Buf buf) { // expect: leak
        buf.size();
      }
    },
    SEND {
      @Override
      void handle(@Steals Buf buf) {
        Sink.take(buf);
      }
    },
    LOOK {
      @Override
      void handle(@Borrowed Buf buf) { // expect: override-mismatch
        buf.size();
      }
    };

    abstract void handle(@Steals Buf buf);

    static @Owned Buf scratch(Disposal disposal) {
      return disposal == DROP ? Buf.alloc() : Buf.alloc(16);
    }
  }

  static void handled(Disposal disposal) {
    disposal.handle(Buf.alloc());
  }

  static void handledAndReleased() {
    Buf buf = Buf.alloc();
    Disposal.DROP.handle(buf);
    buf.release(); // expect: double-release
  }

  static void scratchForgotten() {
    Disposal.scratch(Disposal.DROP).size(); // expect: leak
  }
}
