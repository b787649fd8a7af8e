// In the callee's body an IF_ZERO parameter is owned where 0 is returned and borrowed elsewhere.
package cases.spec.annotations;

import dev.custody.Steals;
import dev.custody.When;
import fixture.Buf;
import fixture.Sink;

class StealsIfZeroBody {
  static int right(@Steals(when = When.IF_ZERO) Buf buf) {
    if (!buf.readable()) {
      return -1;
    }
    Sink.take(buf);
    return 0;
  }

  static int forgottenWhereZero(@Steals(when = When.IF_ZERO) Buf buf) { // expect: leak
    if (!buf.readable()) {
      return -1;
    }
    return 0;
  }

  static int releasedWhereNotZero(@Steals(when = When.IF_ZERO) Buf buf) {
    if (!buf.readable()) {
      buf.release(); // expect: release-of-borrowed
      return -1;
    }
    buf.release();
    return 0;
  }

  static int noConstantIsNotHeldAgainstIt(@Steals(when = When.IF_ZERO) Buf buf) {
    return Sink.put(buf);
  }

  static int statusInALocal(@Steals(when = When.IF_ZERO) Buf buf) {
    int status = Sink.put(buf);
    return status;
  }
}
