// Found by running generated programs: what a failed call has perhaps taken is nobody's leak, and the caller's is there.
package cases.soundness;

import dev.custody.Steals;
import dev.custody.When;
import fixture.Buf;
import fixture.Sink;

class PerhapsTakenBeside {
  static int givenBack(@Steals(when = When.IF_ZERO) Buf given) {
    try {
      Sink.take(given.retain());
    } catch (IllegalStateException e) {
    }
    return -1;
  }

  static int discarded(@Steals(when = When.IF_ZERO) Buf given) {
    try {
      Sink.take(given.retain());
    } catch (IllegalStateException e) {
      given.release();
    }
    return -1;
  }

  static int retainedTwice(@Steals(when = When.IF_ZERO) Buf given) {
    given.retain(); // expect: leak
    try {
      Sink.take(given.retain()); // expect: leak-on-exception
    } catch (IllegalStateException e) {
    }
    return -1;
  }

  static int notEvenTheCallers(@Steals(when = When.IF_ZERO) Buf given) {
    try {
      Sink.take(given);
    } catch (IllegalStateException e) {
      return -1;
    }
    return 0;
  }

  static boolean taken(@Steals(when = When.IF_TRUE) Buf given) {
    try {
      Sink.take(given.retain());
      given.release();
    } catch (IllegalStateException e) {
      return false;
    }
    return true;
  }
}
