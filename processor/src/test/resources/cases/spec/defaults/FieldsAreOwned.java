// Defaults: what you keep is owned: an unannotated field holds one reference.
package cases.spec.defaults;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;

class FieldsAreOwned {
  static final class Kept {
    private final Buf buf;

    Kept(@Steals Buf buf) {
      this.buf = buf;
    }

    Kept(Buf buf, int ignored) {
      this.buf = buf; // expect: borrowed-escape
    }

    Buf get() {
      return buf; // expect: return-of-borrowed
    }

    @Borrowed
    Buf lend() {
      return buf;
    }

    Buf share() {
      return buf.retain();
    }

    @Disposes
    void close() {
      buf.release();
    }
  }

  static final class OwnedExplicitly {
    private final @Owned Buf buf; // expect: owned-field-leak

    OwnedExplicitly(@Steals Buf buf) {
      this.buf = buf;
    }
  }
}
