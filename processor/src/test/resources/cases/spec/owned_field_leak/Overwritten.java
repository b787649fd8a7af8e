// owned-field-leak: an @Owned instance field is overwritten while it may still hold a reference.
package cases.spec.owned_field_leak;

import dev.custody.Disposes;
import dev.custody.Steals;
import fixture.Buf;

class Overwritten {
  static final class Slot {
    private Buf buf;

    void overwrite(@Steals Buf next) {
      buf = next; // expect: owned-field-leak
    }

    void releaseAndOverwrite(@Steals Buf next) {
      Buf.releaseIfAny(buf);
      buf = next;
    }

    void overwriteAndReleaseTheOld(@Steals Buf next) {
      Buf old = buf;
      buf = next;
      if (old != null) {
        old.release();
      }
    }

    void forget() {
      buf = null; // expect: owned-field-leak
    }

    void releaseAndForget() {
      if (buf != null) {
        buf.release();
        buf = null;
      }
    }

    void fillWhenEmpty() {
      if (buf == null) {
        buf = Buf.alloc();
      }
    }

    void fillTwice() {
      if (buf == null) {
        buf = Buf.alloc();
        buf = Buf.alloc(); // expect: owned-field-leak
      }
    }

    @Disposes
    void close() {
      Buf.releaseIfAny(buf);
      buf = null;
    }
  }
}
