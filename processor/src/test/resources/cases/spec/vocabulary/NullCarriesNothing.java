// Null carries no reference and no obligation.
package cases.spec.vocabulary;

import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;
import fixture.Sink;
import fixture.Work;

class NullCarriesNothing {
  static void acquiredOnOnePath(boolean wanted) {
    Buf buf = null;
    if (wanted) {
      buf = Buf.alloc();
    }
    if (buf != null) {
      buf.release();
    }
  }

  static @Owned Buf nullReturnedAsOwned(boolean wanted) {
    if (!wanted) {
      return null;
    }
    return Buf.alloc();
  }

  static void nullWasAcquired() {
    Buf buf = Buf.tryAlloc();
    if (buf == null) {
      return;
    }
    buf.release();
  }

  static void nullIsStolen() {
    Sink.take(null);
  }

  static void stolenNullOwesNothing(@Steals Buf buf) {
    if (buf == null) {
      return;
    }
    buf.release();
  }

  static void wrongBranchReleases() {
    Buf buf = Buf.tryAlloc(); // expect: leak
    if (buf != null) {
      return;
    }
    Work.plain();
  }
}
