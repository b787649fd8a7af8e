// borrowed-escape: storing a borrowed reference, unretained, where it is kept as owned.
package cases.spec.borrowed_escape;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.Steals;
import fixture.Buf;
import java.util.Deque;
import java.util.List;

class Stored {
  private static Buf last;

  static final class Slot {
    private Buf buf;

    Slot(@Borrowed Buf buf) {
      this.buf = buf; // expect: borrowed-escape
    }

    Slot(@Borrowed Buf first, boolean mark) {
      this.buf = first.retain();
    }

    Slot(@Steals Buf buf, int mark) {
      this.buf = buf;
    }

    void replace(@Borrowed Buf next) {
      Buf.releaseIfAny(buf);
      buf = next; // expect: borrowed-escape
    }

    void replaceRetained(@Borrowed Buf next) {
      next.retain();
      Buf.releaseIfAny(buf);
      buf = next;
    }

    @Disposes
    void close() {
      Buf.releaseIfAny(buf);
    }
  }

  static void inAStatic(@Borrowed Buf buf) {
    if (last == null) {
      last = buf; // expect: borrowed-escape
    }
  }

  static void inAStaticRetained(@Borrowed Buf buf) {
    if (last == null) {
      last = buf.retain();
    }
  }

  static void inAnArray(Buf[] bufs, @Borrowed Buf buf) {
    bufs[0] = buf; // expect: borrowed-escape
  }

  static void inAnArrayRetained(Buf[] bufs, @Borrowed Buf buf) {
    bufs[0] = buf.retain();
  }

  static void inAList(List<Buf> bufs, @Borrowed Buf buf) {
    bufs.add(buf); // expect: borrowed-escape
  }

  static void inAListRetained(List<Buf> bufs, @Borrowed Buf buf) {
    bufs.add(buf.retain());
  }

  static void onAStack(Deque<Buf> bufs, @Borrowed Buf buf) {
    bufs.push(buf); // expect: borrowed-escape
  }
}
