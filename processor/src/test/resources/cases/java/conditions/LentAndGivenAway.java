// Java: the caller may lend what it gives away; whoever compares the two knows them to be one.
package cases.java.conditions;

import dev.custody.Borrowed;
import dev.custody.Steals;
import fixture.Buf;

class LentAndGivenAway {
  static void byEitherName(@Borrowed Buf lent, @Steals Buf given) {
    if (lent == given) {
      lent.release();
    } else {
      given.release();
    }
  }

  static void byItsOwnName(@Borrowed Buf lent, @Steals Buf given) {
    if (lent != given) {
      lent.size();
    }
    given.release();
  }

  static void byBothNames(@Borrowed Buf lent, @Steals Buf given) {
    if (lent == given) {
      lent.release();
    }
    given.release(); // expect: double-release
  }

  static void retainedBefore(@Borrowed Buf lent, @Steals Buf given) {
    lent.retain();
    if (lent == given) {
      given.release();
    } else {
      given.release();
    }
    lent.release();
  }

  static void theOtherWay(@Borrowed Buf lent, @Steals Buf given) { // expect: leak
    if (lent == given) {
      given.release();
    } else {
      lent.release(); // expect: release-of-borrowed
    }
  }
}
