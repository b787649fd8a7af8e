// Defaults: the methods of java.lang.Object and java.util.Objects borrow; `requireNonNull` aliases.
package cases.spec.defaults;

import dev.custody.Disposes;
import dev.custody.Steals;
import fixture.Buf;
import java.util.Objects;

class ObjectMethods {
  static boolean objectMethodsBorrow(Buf other) {
    Buf buf = Buf.alloc();
    boolean same = buf.equals(other) && buf.hashCode() == 0 && buf.toString().isEmpty();
    buf.release();
    return same;
  }

  static boolean afterRelease(Buf other) {
    Buf buf = Buf.alloc();
    buf.release();
    return buf.equals(other); // expect: use-after-release
  }

  static int objectsBorrow(Buf other) {
    Buf buf = Buf.alloc();
    int hash = Objects.equals(buf, other) ? 1 : Objects.hashCode(buf);
    buf.release();
    return hash;
  }

  static void requireNonNullAliases() {
    Buf buf = Objects.requireNonNull(Buf.tryAlloc());
    buf.release();
  }

  static void requireNonNullDoesNotDischarge() {
    Buf buf = Objects.requireNonNull(Buf.alloc()); // expect: leak
    buf.size();
  }

  static final class Slot {
    private final Buf buf;

    Slot(@Steals Buf buf) {
      this.buf = Objects.requireNonNull(buf, "buf");
    }

    @Disposes
    void close() {
      buf.release();
    }
  }

  static void borrowedStaysBorrowed(Buf buf) {
    Objects.requireNonNull(buf).release(); // expect: release-of-borrowed
  }
}
