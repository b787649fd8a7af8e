// Found by running generated programs: what a call takes if it says so goes with all that was borrowed from it.
package cases.soundness;

import dev.custody.Steals;
import fixture.Buf;
import fixture.Sink;

class TakenWithItsLoans {
  static void usedWhereTaken(@Steals Buf given) {
    Buf parent = given.parent();
    if (Sink.put(given) != 0) {
      given.release();
    } else {
      parent.size(); // expect: dangling-borrow
    }
  }

  static void usedOnEitherWay(@Steals Buf given) {
    Buf parent = given.parent();
    boolean taken = Sink.offer(given);
    parent.size(); // expect: dangling-borrow
    if (!taken) {
      given.release();
    }
  }

  static void usedWhereRefused(@Steals Buf given) {
    Buf parent = given.parent();
    if (Sink.put(given) != 0) {
      parent.size();
      given.release();
    }
  }

  static void ofALoan(@Steals Buf given) {
    Buf grandparent = given.parent().parent();
    if (Sink.offer(given)) {
      grandparent.size(); // expect: dangling-borrow
    } else {
      grandparent.size();
      given.release();
    }
  }

  static void retainedBefore(@Steals Buf given) {
    Buf parent = given.parent();
    given.retain();
    boolean taken = Sink.offer(given);
    parent.size();
    given.release();
    if (!taken) {
      given.release();
    }
  }
}
