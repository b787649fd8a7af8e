// @Disposes: discards what the receiver's owned fields hold, on every path.
package cases.spec.annotations;

import dev.custody.Disposes;
import dev.custody.Steals;
import fixture.Buf;

class DisposesAll {
  static final class Pair {
    private final Buf first;
    private final Buf second;

    Pair(@Steals Buf first, @Steals Buf second) {
      this.first = first;
      this.second = second;
    }

    @Disposes
    void close() {
      first.release();
      second.release();
    }
  }

  static final class HalfPair {
    private final Buf first;
    private final Buf second; // expect: owned-field-leak

    HalfPair(@Steals Buf first, @Steals Buf second) {
      this.first = first;
      this.second = second;
    }

    @Disposes
    void close() {
      first.release();
    }
  }

  static final class LeavesEarly {
    private final Buf first;
    private final Buf second; // expect: owned-field-leak

    LeavesEarly(@Steals Buf first, @Steals Buf second) {
      this.first = first;
      this.second = second;
    }

    @Disposes
    void close() {
      if (first.release()) {
        return;
      }
      second.release();
    }
  }
}
