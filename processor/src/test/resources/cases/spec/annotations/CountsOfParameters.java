// @Retains(count), @Releases(count) on parameters: the count is named or has a position, and may be constant or 0.
package cases.spec.annotations;

import dev.custody.Releases;
import dev.custody.Retains;
import fixture.Buf;

class CountsOfParameters {
  private static final int TWO = 2;

  static native void retain(@Retains(count = "times") Buf buf, int times);

  static native void release(@Releases(count = "#2") Buf buf, int times);

  static void asMany() {
    Buf buf = Buf.alloc();
    retain(buf, 1);
    release(buf, 2);
  }

  static void tooFew() {
    Buf buf = Buf.alloc(); // expect: leak
    retain(buf, 1);
    release(buf, 1);
  }

  static void tooMany() {
    Buf buf = Buf.alloc();
    release(buf, 2); // expect: double-release
  }

  static void aConstant() {
    Buf buf = Buf.alloc();
    buf.retain();
    release(buf, TWO);
  }

  static void none() {
    Buf buf = Buf.alloc();
    retain(buf, 0);
    buf.release();
  }

  static void noneIsNotEnough() {
    Buf buf = Buf.alloc(); // expect: leak
    release(buf, 0);
  }

  static void whoKnows(int times) {
    Buf buf = Buf.alloc();
    retain(buf, times);
    release(buf, times);
    buf.release();
  }
}
