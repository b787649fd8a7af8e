// stale-field: an @Owned field whose reference was released or given away still holds it at the
// end.
package cases.spec.stale_field;

import dev.custody.Disposes;
import fixture.Buf;
import fixture.Sink;

class StillHoldsIt {
  static final class Slot {
    private Buf buf;

    void release() {
      buf.release(); // expect: stale-field
    }

    void releaseAndClear() {
      buf.release();
      buf = null;
    }

    void giveAway() {
      Sink.take(buf); // expect: stale-field
    }

    void giveAwayAndClear() {
      Sink.take(buf);
      buf = null;
    }

    void giveAReferenceAway() {
      Sink.take(buf.retain());
    }

    void releaseThroughALocal() {
      Buf old = buf;
      old.release(); // expect: stale-field
    }

    void clearFirst() {
      Buf old = buf;
      buf = null;
      old.release();
    }

    void refill() {
      buf.release();
      buf = Buf.alloc();
    }

    void clearedOnOnePath(boolean clear) {
      buf.release(); // expect: stale-field
      if (clear) {
        buf = null;
      }
    }

    @Disposes
    void close() {
      Buf.releaseIfAny(buf);
    }
  }
}
