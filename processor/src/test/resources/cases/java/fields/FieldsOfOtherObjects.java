// Java: the fields of other objects follow the same rules as those of `this`.
package cases.java.fields;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;

class FieldsOfOtherObjects {
  static final class Slot {
    Buf buf;
    final @Borrowed Buf view;

    Slot(@Steals Buf buf, Buf view) {
      this.buf = buf;
      this.view = view;
    }

    @Disposes
    void close() {
      Buf.releaseIfAny(buf);
    }
  }

  static int read(Slot slot) {
    return slot.buf.size() + slot.view.size();
  }

  static void released(Slot slot) {
    slot.buf.release(); // expect: stale-field
  }

  static void releasedAndCleared(Slot slot) {
    slot.buf.release();
    slot.buf = null;
  }

  static void viewReleased(Slot slot) {
    slot.view.release(); // expect: release-of-borrowed
  }

  static void overwritten(Slot slot) {
    slot.buf = Buf.alloc(); // expect: owned-field-leak
  }

  static void replaced(Slot slot, @Steals Buf next) {
    Buf old = slot.buf;
    slot.buf = next;
    Buf.releaseIfAny(old);
  }

  static void moved(Slot from, Slot to) {
    Buf.releaseIfAny(to.buf);
    to.buf = from.buf;
    from.buf = null;
  }

  static @Owned Buf detached(Slot slot) {
    Buf buf = slot.buf;
    slot.buf = null;
    return buf;
  }

  static @Owned Buf notDetached(Slot slot) {
    return slot.buf; // expect: return-of-borrowed
  }

  static void escaped(Slot slot, Buf buf) {
    if (slot.buf == null) {
      slot.buf = buf; // expect: borrowed-escape
    }
  }
}
