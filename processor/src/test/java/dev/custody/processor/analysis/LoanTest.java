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
  void theLenderIsInvalidated() {
    assertAsMarked(
        """
        A.m
          list: lent
        b = get(list) : borrowed from list
        clear(list invalidated)
        use b  // ! dangling used
        return
        """);
    assertAsMarked(
        """
        A.m
          list: lent
        b = get(list) : borrowed from list
        retain(b retained)
        clear(list invalidated)
        use b
        release(b released)
        return
        """);
    assertAsMarked(
        """
        A.m
          list: lent
          other: lent
        b = get(list) : borrowed from list
        clear(other invalidated)
        use b
        return
        """);
  }

  @Test
  void theLenderIsInvalidatedThoughTheCallFails() {
    assertAsMarked(
        """
        A.m
          list: lent
        b = get(list) : borrowed from list
        clear(list invalidated), throws Failure -> failed
        return
        failed:
          use b  // ! dangling used
          leave by exception
        """);
  }

  @Test
  void thinIce() {
    assertAsMarked(
        """
        Bug.bug
          list: lent
        item = getItem(list) : borrowed from list
        t1 = fromLong() : owned
        setItem(list invalidated, t1 stolen into list)
        end t1
        print(item)  // ! dangling used
        return
        """);
    assertAsMarked(
        """
        Bug.noBug
          list: lent
        item = getItem(list) : borrowed from list
        retain(item retained)
        t1 = fromLong() : owned
        setItem(list invalidated, t1 stolen into list)
        end t1
        print(item)
        release(item released)
        return
        """);
  }

  @Test
  void borrowedAgainAfterTheInvalidation() {
    assertAsMarked(
        """
        A.m
          list: lent
        b = get(list) : borrowed from list
        clear(list invalidated)
        b = get(list) : borrowed from list
        use b
        return
        """);
  }

  @Test
  void theLenderIsDisposed() {
    assertAsMarked(
        """
        A.m
          owner: lent
        b = get(owner) : borrowed from owner
        close(owner disposed *)
        use b  // ! dangling used
        return
        """);
  }

  @Test
  void aLenderThatIsNotCounted() {
    assertAsMarked(
        """
        A.m
          arena: plain
        b = get(arena) : borrowed from arena
        reset(arena invalidated)
        use b  // ! dangling used
        return
        """);
    assertAsMarked(
        """
        A.m
          this: lent
        arena = load this.arena (untracked)
        b = get(arena) : borrowed from arena
        same = load this.arena (untracked)
        reset(same invalidated)
        use b  // ! dangling used
        return
        """);
  }

  @Test
  void aLoanOfALoan() {
    assertAsMarked(
        """
        A.m
        list = make() : owned
        inner = get(list) : borrowed from list
        b = get(inner) : borrowed from inner
        use b
        release(list released)
        use b  // ! dangling used
        return
        """);
    assertAsMarked(
        """
        A.m
        list = make() : owned
        inner = get(list) : borrowed from list
        b = get(inner) : borrowed from inner
        deepest = get(b) : borrowed from b
        release(list released)
        use deepest  // ! dangling used
        return
        """);
  }

  @Test
  void aLoanOfARetainedLoan() {
    assertAsMarked(
        """
        A.m
        list = make() : owned
        inner = get(list) : borrowed from list
        retain(inner retained)
        b = get(inner) : borrowed from inner
        release(list released)
        use b
        release(inner released)
        use b  // ! dangling used
        return
        """);
  }

  @Test
  void theFirstLenderOfAChainIsInvalidated() {
    assertAsMarked(
        """
        A.m
          list: lent
        inner = get(list) : borrowed from list
        b = get(inner) : borrowed from inner
        clear(list invalidated)
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
  void lentFromAFieldThatIsReplaced() {
    assertAsMarked(
        """
        A.m
          this: lent
          owns this.f
        b = load this.f (owned)
        next = make() : owned
        old = load this.f (owned)
        store this.f (owned) = next
        release(old released)
        use b  // ! used after release
        return
        """);
  }

  @Test
  void lentFromAFieldOfAnObjectThatIsReleased() {
    assertAsMarked(
        """
        A.m
          this: lent
          owns this.list
        list = load this.list (owned)
        b = get(list) : borrowed from list
        store this.list (owned) = null
        release(list released)
        use b  // ! dangling used
        return
        """);
  }

  @Test
  void theContentOfAFieldEndsWithADisposingCall() {
    assertAsMarked(
        """
        A.m
          this: lent
          owns this.list
        list = load this.list (owned)
        b = get(list) : borrowed from list
        clear(this disposed *)
        use b  // ! dangling used
        return
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
