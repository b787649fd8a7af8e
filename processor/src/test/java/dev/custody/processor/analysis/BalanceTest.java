package dev.custody.processor.analysis;

import static dev.custody.processor.analysis.Marks.assertAsMarked;

import org.junit.jupiter.api.Test;

/** Whoever holds an owned reference discards it exactly once. */
class BalanceTest {

  @Test
  void releasedOnce() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        release(b released)
        return
        """);
  }

  @Test
  void neverReleased() {
    assertAsMarked(
        """
        A.m
        b = make() : owned  // ! leaked: method end
        use b
        return
        """);
  }

  @Test
  void resultIgnored() {
    assertAsMarked(
        """
        A.m
        t1 = make() : owned  // ! leaked: ignored
        end t1
        return
        """);
  }

  @Test
  void outOfUse() {
    assertAsMarked(
        """
        A.m
        b = make() : owned  // ! leaked: out of use
        end b
        return
        """);
  }

  @Test
  void overwritten() {
    assertAsMarked(
        """
        A.m
        b = make() : owned  // ! leaked: overwritten
        b = make() : owned
        release(b released)
        return
        """);
  }

  @Test
  void setToNull() {
    assertAsMarked(
        """
        A.m
        b = make() : owned  // ! leaked: overwritten
        b = null
        return
        """);
  }

  @Test
  void overwrittenAfterRelease() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        release(b released)
        b = make() : owned
        release(b released)
        b = null
        return
        """);
  }

  @Test
  void releasedTwice() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        release(b released)
        release(b released)  // ! released again
        return
        """);
  }

  @Test
  void releasedTwiceByTwoNames() {
    assertAsMarked(
        """
        A.m
        a = make() : owned
        b = a
        release(a released)
        release(b released)  // ! released again
        return
        """);
  }

  @Test
  void releasedTwiceOnOnePath() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        if ? ? early : late
        early:
          release(b released)
        late:
          release(b released)  // ! released again
          return
        """);
  }

  @Test
  void leakedOnOnePath() {
    assertAsMarked(
        """
        A.m
        b = make() : owned  // ! leaked: method end
        if ? ? early : late
        early:
          return
        late:
          release(b released)
          return
        """);
  }

  @Test
  void retainedAndReleasedTwice() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        retain(b retained)
        release(b released)
        use b
        release(b released)
        return
        """);
  }

  @Test
  void aLeftoverIsReportedAtTheOldestAcquisition() {
    assertAsMarked(
        """
        A.m
        b = make() : owned  // ! leaked: method end
        retain(b retained)
        retain(b retained)
        release(b released)
        release(b released)
        return
        """);
  }

  @Test
  void aLeftoverRetainOfABorrowedReferenceIsReportedThere() {
    assertAsMarked(
        """
        A.m
          b: lent
        retain(b retained)  // ! leaked: method end
        retain(b retained)
        release(b released)
        return
        """);
  }

  @Test
  void retainedByNumberAndReleasedByNumber() {
    assertAsMarked(
        """
        A.m
          b: lent
        retain(b retained 3 times)
        release(b released 2 times)
        release(b released)
        return
        """);
  }

  @Test
  void releasedMoreOftenThanRetained() {
    assertAsMarked(
        """
        A.m
          b: lent
        retain(b retained 2 times)
        release(b released 3 times)  // ! released again
        return
        """);
  }

  @Test
  void aCountThatIsNoConstantEndsTheTracking() {
    assertAsMarked(
        """
        A.m
          b: lent
        retain(b retained some times)
        release(b released)
        return
        """);
    assertAsMarked(
        """
        A.m
        b = make() : owned
        release(b released some times)
        use b
        return
        """);
  }

  @Test
  void aBorrowedReferenceIsNotReleased() {
    assertAsMarked(
        """
        A.m
          b: lent
        release(b released)  // ! borrowed released
        return
        """);
  }

  @Test
  void whatEveryPathLeaksIsReportedOnce() {
    assertAsMarked(
        """
        A.m
        b = make() : owned, throws Failure -> failed  // ! leaked: method end
        if ? ? one : other
        one:
          return
        other:
          return
        failed:
          leave by exception
        """);
  }

  @Test
  void eachAcquisitionIsFollowedByItself() {
    assertAsMarked(
        """
        A.m
        a = make() : owned
        b = make() : owned  // ! leaked: method end
        release(a released)
        return
        """);
  }

  @Test
  void oneVariableForSeveralObjects() {
    assertAsMarked(
        """
        A.m
        if ? ? first : second
        first:
          b = makeOne() : owned
          goto done
        second:
          b = makeOther() : owned
        done:
          release(b released)
          return
        """);
  }

  @Test
  void aPathThatEndsTheProgramOwesNothing() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        if ? ? exit : go
        exit:
          System.exit()
          stop
        go:
          release(b released)
          return
        """);
  }

  @Test
  void retainedIfTheResultSaysSo() {
    assertAsMarked(
        """
        A.m
          r: lent
        done = tryRetain(r retained if true)
        if done == true ? yes : no
        yes:
          release(r released)
          return
        no:
          release(r released)  // ! borrowed released
          return
        """);
    assertAsMarked(
        """
        A.m
          r: lent
        done = tryRetain(r retained if true)  // ! leaked: method end
        if done == true ? yes : no
        yes:
          use r
        no:
          return
        """);
  }

  @Test
  void givenAwayFirstAndRetainedThen() {
    assertAsMarked(
        """
        A.m
          pool: plain
          b: lent
        keep(pool, b stolen into pool)
        retain(b retained)
        return
        """);
    assertAsMarked(
        """
        A.m
          pool: plain
          b: lent
        keep(pool, b stolen into pool)  // ! borrowed stolen
        if ? ? retained : not
        retained:
          retain(b retained)
        not:
          return
        """);
  }
}
