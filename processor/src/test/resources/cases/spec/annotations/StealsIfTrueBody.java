// In the callee's body an IF_TRUE parameter is owned where it returns true, borrowed where it
// returns false.
package cases.spec.annotations;

import dev.custody.Steals;
import dev.custody.When;
import fixture.Buf;
import fixture.Sink;

class StealsIfTrueBody {
  static boolean right(@Steals(when = When.IF_TRUE) Buf buf) {
    if (!buf.readable()) {
      return false;
    }
    Sink.take(buf);
    return true;
  }

  static boolean forgottenWhereTrue(@Steals(when = When.IF_TRUE) Buf buf) { // expect: leak
    return true;
  }

  static boolean releasedWhereFalse(@Steals(when = When.IF_TRUE) Buf buf) {
    if (!buf.readable()) {
      buf.release(); // expect: release-of-borrowed
      return false;
    }
    buf.release();
    return true;
  }

  static boolean handedOn(@Steals(when = When.IF_TRUE) Buf buf) {
    return Sink.offer(buf);
  }

  static boolean handedOnByHand(@Steals(when = When.IF_TRUE) Buf buf) {
    if (Sink.offer(buf)) {
      return true;
    }
    return false;
  }

  static boolean retriedThenRefused(@Steals(when = When.IF_TRUE) Buf buf) {
    return Sink.offer(buf) || Sink.offer(buf);
  }
}
