package dev.custody.processor.analysis;

import static dev.custody.processor.analysis.Marks.assertAsMarked;

import org.junit.jupiter.api.Test;

/** A loan is good as long as somebody up the chain of its lenders keeps it alive. */
class LoanTest {

  @Test
  void usedWhileTheLenderLives() {
    assertAsMarked(
        """
        A.m
        list = make() : owned
        b = get(list) : borrowed from list
        use b
        release(list released)
        return
        """);
  }

  @Test
  void usedAfterTheLenderWasReleased() {
    assertAsMarked(
        """
        A.m
        list = make() : owned
        b = get(list) : borrowed from list
        release(list released)
        use b  // ! dangling used
        return
        """);
  }

  @Test
  void usedAfterTheLenderWasGivenAway() {
    assertAsMarked(
        """
        A.m
        list = make() : owned
        b = get(list) : borrowed from list
        sink(list stolen)
        use b  // ! dangling used
        return
        """);
    assertAsMarked(
        """
        A.m
          owner: lent
        list = make() : owned
        b = get(list) : borrowed from list
        set(owner, list stolen into owner)
        use b
        return
        """);
  }

  @Test
  void retainedBeforeTheLenderEnds() {
    assertAsMarked(
        """
        A.m
        list = make() : owned
        b = get(list) : borrowed from list
        retain(b retained)
        release(list released)
        use b
        release(b released)
        return
        """);
  }

  @Test
  void retainedAndReleasedAndThenTheLenderEnds() {
    assertAsMarked(
        """
        A.m
        list = make() : owned
        b = get(list) : borrowed from list
        retain(b retained)
        release(b released)
        release(list released)
        use b  // ! dangling used
        return
        """);
  }

  @Test
  void retainedAfterTheLenderEnded() {
    assertAsMarked(
        """
        A.m
        list = make() : owned
        b = get(list) : borrowed from list
        release(list released)
        retain(b retained)  // ! dangling used
        return
        """);
  }

  @Test
  void notUsedAfterTheLenderEnded() {
    assertAsMarked(
        """
        A.m
        list = make() : owned
        b = get(list) : borrowed from list
        use b
        release(list released)
        b = null
        return
        """);
  }

  @Test
  void aLoanIsNotReleased() {
    assertAsMarked(
        """
        A.m
          list: lent
        b = get(list) : borrowed from list
        release(b released)  // ! borrowed released
        return
        """);
    assertAsMarked(
        """
        A.m
          list: lent
        b = get(list) : borrowed from list
        set(list, b stolen into list)  // ! borrowed stolen
        return
        """);
  }

  @Test
  void theLenderIsStillOwnedByTheFrame() {
    assertAsMarked(
        """
        A.m
        list = make() : owned
        retain(list retained)
        b = get(list) : borrowed from list
        release(list released)
        use b
        release(list released)
        return
        """);
  }

  @Test
  void theLenderIsReleasedOnOnePath() {
    assertAsMarked(
        """
        A.m
        list = make() : owned
        b = get(list) : borrowed from list
        if ? ? early : late
        early:
          release(list released)
          return
        late:
          use b
          release(list released)
          return
        """);
    assertAsMarked(
        """
        A.m
        list = make() : owned
        b = get(list) : borrowed from list
        done = false
        if ? ? early : late
        early:
          release(list released)
          done = true
        late:
          use b  // ! dangling used
          if done == false ? release : end
        release:
          release(list released)
        end:
          return
        """);
  }

  @Test
  void theLenderUnderAnotherName() {
    assertAsMarked(
        """
        A.m
        list = make() : owned
        other = list
        b = get(list) : borrowed from list
        release(other released)
        use b  // ! dangling used
        return
        """);
    assertAsMarked(
        """
        A.m
        list = make() : owned
        b = get(list) : borrowed from list
        other = list
        list = make() : owned
        release(list released)
        use b
        release(other released)
        use b  // ! dangling used
        return
        """);
  }

  @Test
  void fromEitherOfTwoLenders() {
    assertAsMarked(
        """
        A.m
        one = make() : owned
        two = make() : owned
        b = pick(one, two) : borrowed from one or two
        release(one released)
        use b  // ! dangling used
        release(two released)
        return
        """);
    assertAsMarked(
        """
        A.m
        one = make() : owned
        two = make() : owned
        b = pick(one, two) : borrowed from one or two
        use b
        release(one released)
        release(two released)
        return
        """);
  }

  @Test
  void fromNobody() {
    assertAsMarked(
        """
        A.m
          list: lent
        b = find() : borrowed
        clear(list invalidated)
        use b
        return
        """);
    assertAsMarked(
        """
        A.m
        b = find() : borrowed
        release(b released)  // ! borrowed released
        return
        """);
  }

  @Test
  void stolenIntoAnObjectThatIsReleased() {
    assertAsMarked(
        """
        A.m
        list = make() : owned
        b = make() : owned
        set(list, b stolen into list)
        use b
        release(list released)
        use b  // ! dangling used
        return
        """);
  }

  @Test
  void stolenIntoAnObjectThatIsInvalidated() {
    assertAsMarked(
        """
        A.m
          list: lent
        b = make() : owned
        set(list, b stolen into list)
        clear(list invalidated)
        use b  // ! dangling used
        return
        """);
  }

  @Test
  void stolenIntoTheResult() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        t = new Tuple(b stolen into t) : owned
        use b
        release(t released)
        use b  // ! dangling used
        return
        """);
    assertAsMarked(
        """
        A.m
          returns owned
        b = make() : owned
        t = new Tuple(b stolen into t) : owned
        use b
        return t
        """);
  }

  @Test
  void inALoop() {
    assertAsMarked(
        """
        A.m
          list: lent
        loop:
          if ? ? turn : done
        turn:
          b = get(list) : borrowed from list
          use b
          goto loop
        done:
          return
        """);
    assertAsMarked(
        """
        A.m
        list = make() : owned
        last = null
        loop:
          if last != null ? use : turn
        use:
          use last  // ! dangling used
        turn:
          last = get(list) : borrowed from list
          release(list released)
          list = make() : owned
          if ? ? loop : done
        done:
          release(list released)
          return
        """);
  }

  @Test
  void borrowedFromAnOwnerThatIsAlreadyDeadIsTheOwnersMistake() {
    assertAsMarked(
        """
        A.m
        list = make() : owned
        release(list released)
        b = get(list) : borrowed from list  // ! used after release
        use b
        return
        """);
  }

  @Test
  void borrowedFromATemporary() {
    assertAsMarked(
        """
        A.m
        t1 = make() : owned  // ! leaked: ignored
        b = get(t1) : borrowed from t1
        end t1
        use b
        return
        """);
  }

  @Test
  void theOriginalDiesByItsLastRelease() {
    assertAsMarked(
        """
        A.m
          list: taken
        b = get(list) : borrowed from list
        retain(list retained)
        sink(list stolen)
        use b
        sink(list stolen)
        use b  // ! dangling used
        return
        """);
  }
}
