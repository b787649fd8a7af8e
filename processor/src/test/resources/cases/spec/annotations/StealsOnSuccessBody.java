// In the callee's body an ON_SUCCESS parameter is owned on exits that return, borrowed on those
// that throw.
package cases.spec.annotations;

import dev.custody.Steals;
import dev.custody.When;
import fixture.Buf;
import fixture.Sink;
import fixture.Work;
import java.io.IOException;

class StealsOnSuccessBody {
  static void takenWhenItReturns(@Steals(when = When.ON_SUCCESS) Buf buf) throws IOException {
    Work.io();
    Sink.take(buf);
  }

  static void forgottenWhenItReturns(@Steals(when = When.ON_SUCCESS) Buf buf) // expect: leak
      throws IOException {
    Work.io();
    buf.size();
  }

  static void stolenAndThrown(@Steals(when = When.ON_SUCCESS) Buf buf) throws IOException {
    Sink.take(buf); // expect: steal-of-borrowed
    Work.io();
  }

  static void handedOnUnderTheSameCondition(@Steals(when = When.ON_SUCCESS) Buf buf)
      throws IOException {
    Sink.takeOnSuccess(buf);
  }

  static void releasedWhenItReturns(@Steals(when = When.ON_SUCCESS) Buf buf) throws IOException {
    buf.getChecked(0);
    buf.release();
  }
}
