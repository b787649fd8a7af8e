// A record's constructor or accessor that is written out with annotations of its own goes by those.
package cases.spec.defaults;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;
import java.util.Objects;

class ConstructorsAndAccessorsWrittenOut {
  record Compact(Buf buf) {
    Compact {
      Objects.requireNonNull(buf);
    }

    @Disposes
    void close() {
      buf.release();
    }
  }

  record Canonical(Buf buf) {
    Canonical(@Steals Buf buf) {
      this.buf = buf;
    }

    @Disposes
    void close() {
      buf.release();
    }
  }

  record Retaining(Buf buf) {
    Retaining(@Borrowed Buf buf) {
      this.buf = buf.retain();
    }

    @Disposes
    void close() {
      buf.release();
    }
  }

  record Copying(Buf buf) {
    @Override
    public @Owned Buf buf() {
      return buf.copy();
    }

    @Disposes
    void close() {
      buf.release();
    }
  }

  record HandingOut(Buf buf) {
    @Override
    public @Owned Buf buf() {
      return buf; // expect: return-of-borrowed
    }

    @Disposes
    void close() {
      buf.release();
    }
  }

  static void lent(Buf buf) {
    new Retaining(buf).close();
    new Compact(buf).close(); // expect: steal-of-borrowed
  }

  static void lentToTheCanonical(Buf buf) {
    new Canonical(buf).close(); // expect: steal-of-borrowed
  }

  static void accessors(Copying copying, Compact compact) {
    copying.buf().release();
    copying.buf(); // expect: leak
    compact.buf().release(); // expect: release-of-borrowed
  }
}
