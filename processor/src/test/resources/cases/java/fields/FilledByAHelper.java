// Java: a private method that discards what a field held, and puts something new there.
package cases.java.fields;

import dev.custody.Disposes;
import dev.custody.Steals;
import fixture.Buf;

class Replaced {
  private Buf current = Buf.alloc();

  private void replace(@Steals Buf next) {
    Buf old = current;
    current = next;
    if (old != null) {
      old.release();
    }
  }

  void twice() {
    replace(Buf.alloc());
    replace(Buf.alloc());
  }

  void dropped() {
    replace(Buf.alloc());
    current.release();
    current = null;
  }

  int used() {
    replace(Buf.alloc());
    return current.size();
  }

  void lost() {
    replace(Buf.alloc());
    current = null; // expect: owned-field-leak
  }

  int usedTooLate() {
    Buf shown = current;
    replace(Buf.alloc());
    return shown.size(); // expect: dangling-borrow
  }

  @Disposes
  void close() {
    if (current != null) {
      current.release();
      current = null;
    }
  }
}

class NeverEmpty {
  private Buf current = Buf.alloc(); // expect: owned-field-leak

  private void reset() {
    current.release();
    current = Buf.alloc();
  }

  @Disposes
  void close() {
    reset();
  }
}

class EmptiedAndFilled {
  private Buf current = Buf.alloc();

  private void drop() {
    if (current != null) {
      current.release();
      current = null;
    }
  }

  private void fill() {
    drop();
    current = Buf.alloc();
  }

  void overwritten(@Steals Buf next) {
    drop();
    fill();
    current = next; // expect: owned-field-leak
  }

  void dropped(@Steals Buf next) {
    fill();
    drop();
    current = next;
  }

  @Disposes
  void close() {
    fill();
    drop();
  }
}

class Swapped {
  private Buf front = Buf.alloc();
  private Buf back = Buf.alloc();

  private void swap() {
    Buf kept = front;
    front = back;
    back = kept;
  }

  private void drop() {
    if (front != null) {
      front.release();
      front = null;
    }
  }

  int usedOnTheOtherSide() {
    Buf shown = front;
    swap();
    return shown.size();
  }

  void lost() {
    swap();
    front = null; // expect: owned-field-leak
  }

  void oneOfTwoThatHoldTheSame() {
    Buf kept = front;
    front = back;
    drop();
    front = kept;
    back = null;
  }

  @Disposes
  void close() {
    swap();
    drop();
    if (back != null) {
      back.release();
      back = null;
    }
  }
}

final class ReleasedByAHelperBefore {
  private Buf current = Buf.alloc();

  private void replace(@Steals Buf next) {
    if (current != null) {
      current.release();
    }
    current = next;
  }

  void again() {
    Buf old = current;
    replace(Buf.alloc());
    old.release(); // expect: double-release
  }

  @Disposes
  void close() {
    replace(null);
    if (current != null) {
      current.release();
      current = null;
    }
  }
}
