// Java: a generic method that says nothing can only return what it was given.
package cases.java.expressions;

import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;
import java.util.Objects;

class GenericPassThrough {
  static <T> T checked(T object, String message) {
    if (object == null) {
      throw new NullPointerException(message);
    }
    return object;
  }

  static <T> T firstOf(T first, T second) {
    return first != null ? first : second;
  }

  static int checkedAndReleased() {
    Buf buf = checked(Buf.alloc(), "no buffer");
    try {
      return buf.size();
    } finally {
      buf.release();
    }
  }

  static int checkedAndForgotten() {
    Buf buf = checked(Buf.alloc(), "no buffer"); // expect: leak
    return buf.size();
  }

  static int releasedUnderItsOtherName() {
    Buf buf = Buf.alloc();
    Buf same = checked(buf, "no buffer");
    same.release();
    return buf.size(); // expect: use-after-release
  }

  static int oneOfTwo(Buf lent) {
    Buf own = Buf.alloc();
    int size = firstOf(lent, own).size();
    own.release();
    return size;
  }

  static void lentAndReleased(Buf lent) {
    checked(lent, "no buffer").release(); // expect: release-of-borrowed
  }

  static @Owned Buf orEmpty(@Steals Buf buf) {
    return firstOf(buf, Buf.EMPTY);
  }

  static @Owned Buf orEmptyOfTheLibrary(@Steals Buf buf) {
    return Objects.requireNonNullElse(buf, Buf.EMPTY);
  }

  static int orEmptyAndForgotten(@Steals Buf buf) { // expect: leak
    Buf same = firstOf(buf, Buf.EMPTY);
    return same.size();
  }

  static void orEmptyAndBoth(@Steals Buf buf) {
    firstOf(buf, Buf.EMPTY).release();
    buf.release(); // expect: double-release
  }
}
