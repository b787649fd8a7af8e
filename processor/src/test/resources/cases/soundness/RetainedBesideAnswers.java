// Found by running generated programs: what a call answers in each turn does not say how often a loop turns.
package cases.soundness;

import dev.custody.Steals;
import fixture.Buf;
import fixture.Sink;

class RetainedBesideAnswers {
  private static native boolean more();

  private static native int code();

  static void offeredTwice(@Steals Buf given) { // expect: leak
    while (more()) {
      switch (code()) {
        case 0 -> given.retain();
        case 1 -> {}
        default -> {}
      }
    }
    boolean first = Sink.offer(given);
    boolean second = Sink.offer(given); // expect: double-release
  }

  static void untilAnAnswer(@Steals Buf given) { // expect: leak
    while (code() != -1) {
      given.retain();
    }
    given.release();
    given.release(); // expect: double-release
  }

  static void asOftenAsRetained(@Steals Buf given) {
    while (more()) {
      switch (code()) {
        case 0 -> given.retain();
        case 1 -> {}
        default -> {}
      }
    }
    while (more()) {
      given.release();
    }
  }

  static void bounded(@Steals Buf given) {
    int i = 0;
    while (i < 4) {
      if (code() == 3) {
        continue;
      }
      i++;
      given.retain();
    }
    given.release(5);
  }
}
