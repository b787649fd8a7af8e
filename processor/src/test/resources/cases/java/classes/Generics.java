// Java: generic classes and methods over counted types.
package cases.java.classes;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.Steals;
import fixture.Buf;
import fixture.Counted;

class Generics {
  static final class Box<T extends Counted> {
    private final T value;

    Box(@Steals T value) {
      this.value = value;
    }

    @Borrowed
    T get() {
      return value;
    }

    @Disposes
    void close() {
      value.release();
    }
  }

  static final class LeakyBox<T extends Counted> {
    private final T value; // expect: owned-field-leak

    LeakyBox(@Steals T value) {
      this.value = value;
    }
  }

  static final class Cell<T> {
    private T value;

    void set(T value) {
      this.value = value;
    }

    T get() {
      return value;
    }
  }

  static <T extends Counted> void drop(@Steals T value) {
    value.release();
  }

  static <T extends Counted> void keep(@Steals T value) { // expect: leak
    value.refCnt();
  }

  static <T extends Counted> T same(T value) {
    return value; // expect: return-of-borrowed
  }

  static <T extends Counted> @Borrowed T lent(T value) {
    return value;
  }

  static void boxed() {
    Box<Buf> box = new Box<>(Buf.alloc());
    box.get().size();
    box.close();
  }

  static int boxedAndClosed() {
    Box<Buf> box = new Box<>(Buf.alloc());
    Buf buf = box.get();
    box.close();
    return buf.size(); // expect: dangling-borrow
  }

  static void boxedContentReleased(Box<Buf> box) {
    box.get().release(); // expect: release-of-borrowed
  }

  static void droppedTwice() {
    Buf buf = Buf.alloc();
    drop(buf);
    drop(buf); // expect: double-release
  }
}
