// override-mismatch: an override asks more of its callers or promises less for a parameter.
package cases.spec.override_mismatch;

import dev.custody.Borrowed;
import dev.custody.Steals;
import fixture.Buf;

class Parameters {
  interface Handler {
    void lent(@Borrowed Buf buf);

    void taken(@Steals Buf buf);
  }

  static final class Same implements Handler {
    @Override
    public void lent(@Borrowed Buf buf) {
      buf.size();
    }

    @Override
    public void taken(@Steals Buf buf) {
      buf.release();
    }
  }

  static final class TakesWhatIsLent implements Handler {
    @Override
    public void lent(@Steals Buf buf) { // expect: override-mismatch
      buf.release();
    }

    @Override
    public void taken(@Steals Buf buf) {
      buf.release();
    }
  }

  static final class OnlyBorrowsWhatItShouldTake implements Handler {
    @Override
    public void lent(@Borrowed Buf buf) {
      buf.size();
    }

    @Override
    public void taken(@Borrowed Buf buf) { // expect: override-mismatch
      buf.size();
    }
  }

  static final class Inherits implements Handler {
    @Override
    public void lent(Buf buf) {
      buf.size();
    }

    @Override
    public void taken(Buf buf) {
      buf.release();
    }
  }
}
