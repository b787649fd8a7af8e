import dev.custody.Borrowed;
import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;

/** A new reference is another object than what was given; a constant that never dies owes nothing. */
class AnotherObject {
  static @Owned Buf widened(@Steals Buf buf) {
    Buf result = buf.readable() ? buf : buf.copy();
    if (result != buf) {
      buf.release();
    }
    return result;
  }

  static @Owned Buf widenedTheWrongWay(@Steals Buf buf) { // expect: leak
    Buf result = buf.readable() ? buf : buf.copy();
    return result;
  }

  static @Owned Buf releasedAnyway(@Steals Buf buf) {
    Buf result = buf.readable() ? buf : buf.copy();
    buf.release();
    return result; // expect: use-after-release
  }

  static void twoThatAreGiven(@Steals Buf one, @Steals Buf other) { // expect: leak
    if (one != other) {
      one.release();
    }
    other.release();
  }

  static void emptyOrNot(@Steals Buf buf) {
    if (buf == Buf.EMPTY) {
      return;
    }
    buf.release();
  }

  static void emptyInstead(boolean any) {
    Buf buf = any ? Buf.alloc() : Buf.EMPTY;
    buf.size();
    if (buf != Buf.EMPTY) {
      buf.release();
    }
  }

  static void emptyTheWrongWayRound(@Steals Buf buf) { // expect: leak
    if (buf != Buf.EMPTY) {
      return;
    }
    buf.release();
  }

  static void lent(@Borrowed Buf buf) {
    if (buf != Buf.EMPTY) {
      buf.release(); // expect: release-of-borrowed
    }
  }
}
