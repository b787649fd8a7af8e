package dev.custody.processor.analysis;

import static dev.custody.processor.analysis.Marks.assertAsMarked;

import org.junit.jupiter.api.Test;

/** Loops: each turn has references of its own. */
class LoopTest {

  @Test
  void acquiredAndReleasedInEachTurn() {
    assertAsMarked(
        """
        A.m
        loop:
          if ? ? turn : done
        turn:
          b = make() : owned
          release(b released)
          end b
          goto loop
        done:
          return
        """);
  }

  @Test
  void onlyTheLastOneIsReleased() {
    assertAsMarked(
        """
        A.m
        b = null
        loop:
          if ? ? turn : done
        turn:
          b = make() : owned  // ! leaked: overwritten
          goto loop
        done:
          if b != null ? some : none
        some:
          release(b released)
        none:
          return
        """);
  }

  @Test
  void replacedInEachTurn() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        loop:
          if ? ? turn : done
        turn:
          next = grow(b) : owned
          release(b released)
          b = next
          end next
          goto loop
        done:
          release(b released)
          return
        """);
  }

  @Test
  void releasedInEachTurnThoughAcquiredOnce() {
    assertAsMarked(
        """
        A.m
        b = make() : owned  // ! leaked: method end
        loop:
          if ? ? turn : done
        turn:
          release(b released)  // ! released again
          goto loop
        done:
          return
        """);
  }

  @Test
  void usedInTheNextTurn() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        loop:
          use b  // ! used after release
          if ? ? turn : done
        turn:
          release(b released)  // ! released again
          goto loop
        done:
          release(b released)  // ! released again
          return
        """);
  }

  @Test
  void leavingTheLoopInTheMiddle() {
    assertAsMarked(
        """
        A.m
        loop:
          if ? ? turn : done
        turn:
          b = make() : owned  // ! leaked: out of use
          if ? ? leave : go
        leave:
          end b
          goto done
        go:
          release(b released)
          end b
          goto loop
        done:
          return
        """);
  }

  @Test
  void eachTurnSettlesItsOwnRetain() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        loop:
          if ? ? turn : done
        turn:
          t1 = retain(b retained) : alias of b
          write(t1 stolen)
          end t1
          goto loop
        done:
          release(b released)
          return
        """);
  }

  @Test
  void theOneFromBeforeTheLoopIsLeft() {
    assertAsMarked(
        """
        A.m
        b = make() : owned  // ! leaked: method end
        loop:
          if ? ? turn : done
        turn:
          t1 = retain(b retained) : alias of b
          write(t1 stolen)
          end t1
          goto loop
        done:
          return
        """);
  }

  @Test
  void retainedInEachTurnAndNeverReleased() {
    assertAsMarked(
        """
        A.m
          b: lent
        loop:
          if ? ? turn : done
        turn:
          retain(b retained)  // ! leaked: method end
          goto loop
        done:
          return
        """);
  }

  @Test
  void retainedInOneLoopAndReleasedInAnother() {
    assertAsMarked(
        """
        A.m
          b: lent
        loop:
          if ? ? turn : second
        turn:
          retain(b retained)
          sink(b stolen)
          goto loop
        second:
          if ? ? turn2 : done
        turn2:
          use b
          goto second
        done:
          return
        """);
  }

  @Test
  void anotherObjectInAnEarlierTurn() {
    assertAsMarked(
        """
        A.m
        last = null
        loop:
          if ? ? turn : done
        turn:
          b = make() : owned
          if last != null ? some : none
        some:
          release(last released)
        none:
          last = b
          end b
          goto loop
        done:
          if last != null ? some2 : none2
        some2:
          release(last released)
        none2:
          return
        """);
  }

  @Test
  void aLoopThatEndsWhenTheResultIsNull() {
    assertAsMarked(
        """
        A.m
          in: lent
        loop:
          b = next(in) : owned
          if b != null ? turn : done
        turn:
          use b
          release(b released)
          goto loop
        done:
          return
        """);
  }

  @Test
  void aLoopWithoutEnd() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        loop:
          use b
          goto loop
        """);
  }

  @Test
  void retriedUntilItSucceeds() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        loop:
          taken = offer(b stolen if true)
          if taken == true ? done : again
        again:
          goto loop
        done:
          return
        """);
  }

  @Test
  void retainedInEachTurnAndReleasedOnce() {
    assertAsMarked(
        """
        A.m
          b: lent
        loop:
          if ? ? turn : done
        turn:
          retain(b retained)  // ! leaked: method end
          goto loop
        done:
          release(b released)  // ! borrowed released
          return
        """);
  }

  @Test
  void retainedAsOftenAsAConstantSays() {
    assertAsMarked(
        """
        A.m
          b: lent
        i = 0
        loop:
          if i < 2 ? turn : done
        turn:
          retain(b retained)
          i = ?
          goto loop
        done:
          release(b released)
          release(b released)
          return
        """);
  }
}
