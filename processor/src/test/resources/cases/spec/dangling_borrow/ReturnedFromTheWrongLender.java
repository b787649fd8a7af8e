// dangling-borrow: returning as @Borrowed something that no permitted `from` owns or is.
package cases.spec.dangling_borrow;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import fixture.Buf;
import fixture.PyList;
import fixture.PyObject;

class ReturnedFromTheWrongLender {
  private static final Buf SHARED = Buf.alloc();

  static final class Box {
    private final Buf buf = Buf.alloc();

    @Borrowed
    Buf own() {
      return buf;
    }

    @Borrowed
    Buf someoneElses(@Borrowed Buf other) {
      return other; // expect: dangling-borrow
    }

    @Borrowed(from = "other")
    Buf permitted(@Borrowed Buf other) {
      return other;
    }

    @Borrowed(from = {"this", "other"})
    Buf either(@Borrowed Buf other, boolean own) {
      return own ? buf : other;
    }

    @Disposes
    void close() {
      buf.release();
    }
  }

  static @Borrowed(from = "first") Buf second(@Borrowed Buf first, @Borrowed Buf second) {
    return second; // expect: dangling-borrow
  }

  static @Borrowed(from = "list") PyObject item(@Borrowed PyList list, @Borrowed PyList other) {
    return other.getItem(0); // expect: dangling-borrow
  }

  static @Borrowed(from = "first") Buf staticField(@Borrowed Buf first) {
    return SHARED;
  }

  static @Borrowed(from = "first") Buf immortal(@Borrowed Buf first) {
    return first.readable() ? first : Buf.EMPTY;
  }
}
