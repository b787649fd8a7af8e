// Java: constructors that call `this(...)` and `super(...)`.
package cases.java.classes;

import dev.custody.Disposes;
import dev.custody.Steals;
import fixture.Buf;

class ConstructorCalls {
  static class Base {
    private final Buf buf;

    Base(@Steals Buf buf) {
      this.buf = buf;
    }

    @Disposes
    void close() {
      buf.release();
    }
  }

  static final class Fresh extends Base {
    Fresh() {
      super(Buf.alloc());
    }
  }

  static final class Lent extends Base {
    Lent(Buf buf) {
      super(buf); // expect: steal-of-borrowed
    }
  }

  static final class Retained extends Base {
    Retained(Buf buf) {
      super(buf.retain());
    }
  }

  static final class HandedOn extends Base {
    HandedOn(@Steals Buf buf) {
      super(buf);
    }

    HandedOn() {
      this(Buf.alloc());
    }
  }

  static final class HandedOnAndReleased extends Base {
    HandedOnAndReleased(@Steals Buf buf) {
      super(buf);
      buf.release(); // expect: double-release
    }
  }

  static final class FilledByThis {
    private Buf buf;

    FilledByThis(int size) {
      buf = Buf.alloc(size);
    }

    FilledByThis() {
      this(16);
      buf = Buf.alloc(); // expect: owned-field-leak
    }

    FilledByThis(boolean large) {
      this(large ? 1024 : 16);
      buf.write(0);
    }

    @Disposes
    void close() {
      buf.release();
    }
  }
}
