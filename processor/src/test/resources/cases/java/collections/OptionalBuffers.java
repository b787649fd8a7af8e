// An Optional is one more name of what it was made of.
package cases.java.collections;

import fixture.Buf;
import java.util.Optional;

class OptionalBuffers {
  static Optional<Buf> made() {
    return Optional.of(Buf.alloc());
  }

  static Optional<Buf> perhapsMade() {
    Buf buf = Buf.tryAlloc();
    return Optional.ofNullable(buf);
  }

  static Optional<Buf> sometimesForgotten() {
    Buf buf = Buf.alloc(); // expect: leak
    if (buf.size() > 3) {
      return Optional.empty();
    }
    return Optional.of(buf);
  }

  static void releasedIfPresent() {
    Optional<Buf> buf = Optional.ofNullable(Buf.tryAlloc());
    buf.ifPresent(Buf::release);
  }

  static void releasedAfterTest() {
    Optional<Buf> buf = Optional.ofNullable(Buf.tryAlloc());
    if (buf.isPresent()) {
      buf.get().release();
    }
  }

  static void releasedUnlessEmpty() {
    Optional<Buf> buf = Optional.ofNullable(Buf.tryAlloc());
    if (buf.isEmpty()) {
      return;
    }
    buf.get().release();
  }

  static void used() {
    Optional<Buf> buf = Optional.of(Buf.alloc()); // expect: leak
    buf.get().size();
  }

  static void releasedTwice() {
    Buf buf = Buf.alloc();
    Optional<Buf> same = Optional.of(buf);
    same.get().release();
    buf.release(); // expect: double-release
  }
}
