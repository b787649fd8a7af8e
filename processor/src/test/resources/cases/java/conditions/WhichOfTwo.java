// Java: by comparing names one finds out which of several objects one of them stands for.
package cases.java.conditions;

import dev.custody.Borrowed;
import fixture.Buf;
import fixture.Sink;

class WhichOfTwo {
  static void winnerAndLoser(boolean first) {
    Buf one = Buf.alloc();
    Buf other = Buf.alloc();
    Buf winner = first ? one : other;
    winner.size();
    Buf loser = winner == one ? other : one;
    loser.release();
    Sink.take(winner);
  }

  static void ownOrLent(@Borrowed Buf lent, boolean copied) {
    Buf buf = copied ? lent.copy() : lent;
    boolean own = buf != lent;
    buf.size();
    if (own) {
      buf.release();
    }
  }

  static void ownOrLentByTheOwn(@Borrowed Buf lent, boolean mineIsUsed) {
    Buf mine = Buf.alloc();
    Buf used = mineIsUsed ? mine : lent;
    used.size();
    if (used == mine) {
      used.release();
    } else {
      mine.release();
    }
  }

  static void eachReplacedByItsCopy(@Borrowed Buf lent, int times) {
    Buf now = lent;
    for (int i = 0; i < times; i++) {
      Buf before = now;
      now = before.copy();
      boolean own = before != lent;
      if (own) {
        before.release();
      }
    }
    if (now != lent) {
      now.release();
    }
  }

  static void askedTwice(boolean shared) {
    Buf one = Buf.alloc();
    Buf other = shared ? one : Buf.alloc();
    if (one != other) {
      one.size();
    }
    if (one != other) {
      one.release();
    }
    other.release();
  }
}

class NotWhichOfTwo {
  static void winnerTwice(boolean first) {
    Buf one = Buf.alloc(); // expect: leak
    Buf other = Buf.alloc(); // expect: leak
    Buf winner = first ? one : other;
    Buf loser = winner != one ? other : one;
    loser.release();
    Sink.take(winner); // expect: double-release
  }

  static void theWrongOne(@Borrowed Buf lent, boolean copied) {
    Buf buf = copied ? lent.copy() : lent; // expect: leak
    boolean lentOne = buf == lent;
    buf.size();
    if (lentOne) {
      buf.release(); // expect: release-of-borrowed
    }
  }

  static void theUsedOne(@Borrowed Buf lent, boolean mineIsUsed) {
    Buf mine = Buf.alloc(); // expect: leak
    Buf used = mineIsUsed ? mine : lent;
    used.size();
    if (used == mine) {
      used.release();
    } else {
      used.release(); // expect: release-of-borrowed
    }
  }

  static void askedTooEarly(boolean shared) {
    Buf one = Buf.alloc();
    Buf other = one;
    boolean same = one == other;
    other = Buf.alloc(); // expect: leak
    if (!same) {
      other.release();
    }
    one.release();
  }
}
