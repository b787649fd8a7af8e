// Returning an owned field as owned without clearing it is return-of-borrowed.
package cases.spec.stale_field;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;

class ReturnedAsOwned {
  static final class Slot {
    private Buf buf;

    @Owned
    Buf withoutClearing() {
      return buf; // expect: return-of-borrowed
    }

    @Owned
    Buf detached() {
      Buf old = buf;
      buf = null;
      return old;
    }

    @Owned
    Buf shared() {
      return buf.retain();
    }

    @Borrowed
    Buf lent() {
      return buf;
    }

    @Owned
    Buf exchanged(@Steals Buf next) {
      Buf old = buf;
      buf = next;
      return old;
    }

    @Disposes
    void close() {
      Buf.releaseIfAny(buf);
    }
  }
}
