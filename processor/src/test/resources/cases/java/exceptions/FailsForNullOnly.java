// A call that throws only for want of an object leaks none; nor does a cast that only another type fails.
package cases.java.exceptions;

import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;
import fixture.Res;
import fixture.Work;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;

class FailsForNullOnly {
  static @Owned Buf required() {
    try {
      return Objects.requireNonNull(Buf.tryAlloc());
    } catch (NullPointerException none) {
      return Buf.alloc();
    }
  }

  static @Owned Buf dereferencedInBetween() {
    try {
      Buf buf = Objects.requireNonNull(Buf.tryAlloc()); // expect: leak-on-exception
      Work.plain();
      return buf;
    } catch (NullPointerException none) {
      return Buf.alloc();
    }
  }

  static @Owned Buf orElseThrow() {
    return Optional.ofNullable(Buf.tryAlloc()).orElseThrow(IllegalStateException::new);
  }

  static @Owned Buf named() {
    Optional<Buf> found = Optional.ofNullable(Buf.tryAlloc());
    return found.orElseThrow(() -> new NoSuchElementException("none"));
  }

  static int onlyAsked() {
    Optional<Buf> found = Optional.ofNullable(Buf.tryAlloc()); // expect: leak
    return found.orElseThrow(IllegalStateException::new).size();
  }

  static void castOfAnything(@Steals Object message) {
    try {
      ((Res) message).close();
    } catch (ClassCastException another) {
      Work.plain();
    }
  }

  static void castAndMore(@Steals Object message) { // expect: leak-on-exception
    try {
      Res res = (Res) message;
      Work.plain();
      res.close();
    } catch (ClassCastException another) {
      Work.plain();
    }
  }
}
