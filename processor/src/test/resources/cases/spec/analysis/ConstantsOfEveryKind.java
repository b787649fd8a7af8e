// Constant expressions prune paths, however they are written; what an assertion does may not be done.
package cases.spec.analysis;

import dev.custody.Steals;
import fixture.Buf;

class ConstantsOfEveryKind {
  private static final int FLAGS = 0x10;
  private static final String MODE = "fast";
  private static final boolean ON = true;

  static void flags() {
    Buf buf = Buf.alloc();
    if ((FLAGS & 0x10) != 0) {
      buf.release();
    }
  }

  static void strings() {
    Buf buf = Buf.alloc();
    if (MODE == "fast") {
      buf.release();
    }
  }

  /** What a method returns is no constant. */
  static void comparedByAMethod() {
    Buf buf = Buf.alloc(); // expect: leak
    if (MODE.equals("fast")) {
      buf.release();
    }
  }

  static void locals() {
    final boolean always = true;
    Buf buf = Buf.alloc();
    if (always) {
      buf.release();
    }
  }

  static void switches() {
    Buf buf = Buf.alloc();
    switch (FLAGS) {
      case 0x10:
        buf.release();
        break;
      default:
        break;
    }
  }

  static void withAnother(boolean too) {
    Buf either = Buf.alloc();
    if (ON || too) {
      either.release();
    }
    Buf both = Buf.alloc(); // expect: leak
    if (ON && too) {
      both.release();
    }
  }

  static boolean last(@Steals Buf buf) {
    return buf.release();
  }

  static void retainedForAnAssertion() {
    Buf buf = Buf.alloc();
    assert last(buf.retain());
    buf.release();
  }

  static void acquiredInAnAssertion() {
    Buf buf = null;
    assert (buf = Buf.alloc()) != null; // expect: leak
  }

  static void messageOfAnAssertion() {
    Buf buf = Buf.alloc();
    assert buf.readable() : buf.size();
    buf.release();
  }
}
