// Found by running generated programs: a parameter that is taken conditionally is decided where the method ends, also
// where its variable denotes something else by then.
package cases.soundness;

import dev.custody.Steals;
import dev.custody.When;
import fixture.Buf;
import fixture.Work;
import java.io.IOException;

class OverwrittenConditionally {

  static void releasedThoughItFails(@Steals(when = When.ON_SUCCESS) Buf given) throws IOException {
    given.release(); // expect: release-of-borrowed
    given = Buf.alloc();
    given.release();
    throw new IOException();
  }

  static void balancedWhereItFails(@Steals(when = When.ON_SUCCESS) Buf given) throws IOException {
    given.retain();
    given.release();
    given = Buf.alloc();
    given.release();
    throw new IOException();
  }

  static boolean releasedThoughRefused(@Steals(when = When.IF_TRUE) Buf given) {
    given.release(); // expect: release-of-borrowed
    given = Buf.alloc();
    given.release();
    return false;
  }

  static boolean leftWithTheCaller(@Steals(when = When.IF_TRUE) Buf given) {
    given = Work.test() ? Buf.alloc() : null;
    if (given != null) {
      given.release();
    }
    return false;
  }

  static boolean lostThoughTaken(@Steals(when = When.IF_TRUE) Buf given) { // expect: leak
    given = Buf.alloc();
    given.release();
    return true;
  }

  static int retainedForNobody(@Steals(when = When.IF_ZERO) Buf given) {
    given.retain(); // expect: leak
    given = null;
    return -1;
  }

  static int releasedWhereTaken(@Steals(when = When.IF_ZERO) Buf given) {
    if (given.size() > 0) {
      given.release();
      given = null;
      return 0;
    }
    given = null;
    return -1;
  }
}
