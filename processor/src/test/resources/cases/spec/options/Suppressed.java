// @SuppressWarnings("custody") or "custody:KEY" on the element or any enclosing one silences it.
package cases.spec.options;

import dev.custody.Steals;
import fixture.Buf;

class Suppressed {
  @SuppressWarnings("custody")
  static void everything() {
    Buf buf = Buf.alloc();
    buf.size();
  }

  @SuppressWarnings("custody:leak")
  static void oneKey() {
    Buf buf = Buf.alloc();
    buf.size();
  }

  @SuppressWarnings("custody:double-release")
  static void anotherKey() {
    Buf buf = Buf.alloc(); // expect: leak
    buf.size();
  }

  @SuppressWarnings({"unused", "custody:leak"})
  static void amongOthers() {
    Buf buf = Buf.alloc();
    buf.size();
  }

  static void aLocal() {
    @SuppressWarnings("custody:leak")
    Buf buf = Buf.alloc();
    buf.size();
  }

  static final class Slot {
    @SuppressWarnings("custody:owned-field-leak")
    private final Buf buf;

    Slot(@Steals Buf buf) {
      this.buf = buf;
    }
  }

  static void notSuppressed() {
    Buf buf = Buf.alloc(); // expect: leak
    buf.size();
  }
}
