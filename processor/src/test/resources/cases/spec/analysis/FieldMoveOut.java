// Moving out of an owned field and overwriting it takes its reference, in either order of the usual
// idioms.
package cases.spec.analysis;

import dev.custody.Disposes;
import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;
import fixture.Sink;

class FieldMoveOut {
  static final class Slot {
    private Buf buf;
    private Buf spare;

    void moveThenRelease() {
      Buf old = buf;
      buf = null;
      Buf.releaseIfAny(old);
    }

    void releaseThenClear() {
      buf.release();
      buf = null;
    }

    void giveThenClear() {
      Sink.take(buf);
      buf = null;
    }

    void replaceThenRelease(@Steals Buf next) {
      Buf old = buf;
      buf = next;
      old.release();
    }

    void replaceThenForget(@Steals Buf next) {
      Buf old = buf;
      buf = next; // expect: owned-field-leak
      old.size();
    }

    void moveThenForget() {
      Buf old = buf;
      buf = null; // expect: owned-field-leak
      old.size();
    }

    void swapFields() {
      Buf old = buf;
      buf = spare;
      spare = old;
    }

    void moveField() {
      Buf.releaseIfAny(buf);
      buf = spare;
      spare = null;
    }

    void shareField() {
      Buf.releaseIfAny(buf);
      buf = spare.retain();
    }

    @Owned
    Buf take() {
      Buf old = buf;
      buf = null;
      return old;
    }

    @Disposes
    void close() {
      Buf.releaseIfAny(buf);
      Buf.releaseIfAny(spare);
    }
  }
}
