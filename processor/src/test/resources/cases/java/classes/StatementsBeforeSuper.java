// since: 25
// Java: statements before `super(...)` and `this(...)`.
package cases.java.classes;

import dev.custody.Disposes;
import dev.custody.Steals;
import fixture.Buf;

class StatementsBeforeSuper {
  static class Base {
    private final Buf buf;

    Base(@Steals Buf buf) {
      this.buf = buf;
    }

    Base(int size) {
      this.buf = Buf.alloc(size);
    }

    @Disposes
    void close() {
      buf.release();
    }
  }

  static final class Prepared extends Base {
    Prepared(int value) {
      Buf buf = Buf.alloc();
      buf.write(value);
      super(buf);
    }
  }

  static final class Forgotten extends Base {
    Forgotten(int value) {
      Buf buf = Buf.alloc(); // expect: leak
      buf.write(value);
      super(buf.size());
    }
  }

  static final class Checked extends Base {
    Checked(@Steals Buf buf) { // expect: leak-on-exception
      if (!buf.readable()) {
        throw new IllegalArgumentException("empty");
      }
      super(buf);
    }
  }

  static final class CheckedAndReleased extends Base {
    CheckedAndReleased(@Steals Buf buf) {
      if (!buf.readable()) {
        buf.release();
        throw new IllegalArgumentException("empty");
      }
      super(buf);
    }
  }

  static final class FieldFirst extends Base {
    private final Buf extra;

    FieldFirst(@Steals Buf extra) {
      this.extra = extra;
      super(16);
    }

    @Override
    @Disposes
    void close() {
      extra.release();
      super.close();
    }
  }
}
