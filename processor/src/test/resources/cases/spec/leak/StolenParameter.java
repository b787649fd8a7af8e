// leak: for a @Steals parameter that is not discarded, the report stands at the parameter.
package cases.spec.leak;

import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;
import fixture.Sink;

class StolenParameter {
  static int ignored(@Steals Buf buf) { // expect: leak
    return 0;
  }

  static int onlyUsed(@Steals Buf buf) { // expect: leak
    return buf.size();
  }

  static void released(@Steals Buf buf) {
    buf.release();
  }

  static void handedOn(@Steals Buf buf) {
    Sink.take(buf);
  }

  static @Owned Buf returned(@Steals Buf buf) {
    return buf;
  }

  static void forgottenWhenEmpty(@Steals Buf buf) { // expect: leak
    if (buf.readable()) {
      Sink.take(buf);
    }
  }

  static void onlyTheSecond(
      @Steals Buf first, // expect: leak
      @Steals Buf second) {
    second.release();
  }
}
