// override-mismatch: an override's result is owned where it was borrowed, or borrowed where it was
// owned.
package cases.spec.override_mismatch;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.Owned;
import fixture.Buf;

class Results {
  abstract static class Source {
    abstract @Owned Buf made();

    abstract @Borrowed Buf lent();
  }

  static final class Same extends Source {
    private final Buf buf = Buf.alloc();

    @Override
    @Owned
    Buf made() {
      return Buf.alloc();
    }

    @Override
    @Borrowed
    Buf lent() {
      return buf;
    }

    @Disposes
    void close() {
      buf.release();
    }
  }

  static final class Swapped extends Source {
    private final Buf buf = Buf.alloc();

    @Override
    @Borrowed
    Buf made() { // expect: override-mismatch
      return buf;
    }

    @Override
    @Owned
    Buf lent() { // expect: override-mismatch
      return Buf.alloc();
    }

    @Disposes
    void close() {
      buf.release();
    }
  }

  static final class Inherits extends Source {
    private final Buf buf = Buf.alloc();

    @Override
    Buf made() {
      return Buf.alloc();
    }

    @Override
    Buf lent() {
      return buf;
    }

    @Disposes
    void close() {
      buf.release();
    }
  }
}
