// Java: inner classes work on the fields of the enclosing object.
package cases.java.classes;

import dev.custody.Disposes;
import dev.custody.Owned;
import fixture.Buf;

class InnerClasses {
  private Buf buf;

  @Disposes
  void close() {
    Buf.releaseIfAny(buf);
    buf = null;
  }

  final class Cursor {
    private int at;

    int next() {
      return buf.get(at++);
    }

    void drop() {
      buf.release(); // expect: stale-field
    }

    void dropAndClear() {
      Buf.releaseIfAny(InnerClasses.this.buf);
      InnerClasses.this.buf = null;
    }

    void overwrite() {
      buf = Buf.alloc(); // expect: owned-field-leak
    }

    @Owned
    Buf handOut() {
      return buf; // expect: return-of-borrowed
    }

    @Owned
    Buf share() {
      return buf.retain();
    }
  }

  final class Slot {
    private final Buf own = Buf.alloc();

    @Disposes
    void close() {
      own.release();
    }
  }

  final class LeakySlot {
    private final Buf own = Buf.alloc(); // expect: owned-field-leak
  }
}
