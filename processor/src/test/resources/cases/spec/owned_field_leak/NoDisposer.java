// owned-field-leak: the class has neither a @Disposes nor a @Releases method that discards the
// field.
package cases.spec.owned_field_leak;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.Steals;
import fixture.Buf;

class NoDisposer {
  static final class Nobody {
    private final Buf buf; // expect: owned-field-leak

    Nobody(@Steals Buf buf) {
      this.buf = buf;
    }
  }

  static final class Disposer {
    private final Buf buf;

    Disposer(@Steals Buf buf) {
      this.buf = buf;
    }

    @Disposes
    void close() {
      buf.release();
    }
  }

  static final class NotAnnotated {
    private Buf buf; // expect: owned-field-leak

    NotAnnotated(@Steals Buf buf) {
      this.buf = buf;
    }

    void close() {
      buf.release();
      buf = null;
    }
  }

  static final class OneOfTwo {
    private final Buf first;
    private final Buf second; // expect: owned-field-leak

    OneOfTwo(@Steals Buf first, @Steals Buf second) {
      this.first = first;
      this.second = second;
    }

    @Disposes
    void close() {
      first.release();
    }
  }

  static final class OnlyRefers {
    private final @Borrowed Buf buf;

    OnlyRefers(@Borrowed Buf buf) {
      this.buf = buf;
    }
  }

  static final class Static {
    private static final Buf SHARED = Buf.alloc();
  }
}
