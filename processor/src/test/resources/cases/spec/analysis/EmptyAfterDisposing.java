// After a call of a disposing method on the same object its fields count as empty.
package cases.spec.analysis;

import dev.custody.Disposes;
import fixture.Buf;

class EmptyAfterDisposing {
  static final class Slot {
    private Buf buf;

    @Disposes
    void close() {
      Buf.releaseIfAny(buf);
      buf = null;
    }

    void reopen() {
      close();
      buf = Buf.alloc();
    }

    void reopenWithoutClosing() {
      buf = Buf.alloc(); // expect: owned-field-leak
    }

    void reopenAnother(Slot other) {
      other.close();
      buf = Buf.alloc(); // expect: owned-field-leak
    }

    void replaceAnother(Slot other) {
      other.close();
      other.buf = Buf.alloc();
    }
  }
}
