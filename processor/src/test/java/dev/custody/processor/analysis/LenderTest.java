package dev.custody.processor.analysis;

import static dev.custody.processor.analysis.Marks.assertAsMarked;

import org.junit.jupiter.api.Test;

/** The many ways in which a lender lets go: invalidated, disposed, replaced, itself a loan. */
class LenderTest {

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
  void theLenderIsReleasedOutOfItsField() {
    assertAsMarked(
        """
        A.m
          this: lent
          owns this.list
        list = load this.list (owned)
        b = get(list) : borrowed from list
        release(list released)
        use b  // ! dangling used
        store this.list (owned) = null
        return
        """);
    assertAsMarked(
        """
        A.m
          this: lent
          owns this.list
        list = load this.list (owned)
        b = get(list) : borrowed from list
        sink(list stolen)
        use b  // ! dangling used
        store this.list (owned) = null
        return
        """);
  }

  @Test
  void theLenderIsReleasedSeveralTimes() {
    assertAsMarked(
        """
        A.m
        list = make() : owned
        retain(list retained 2 times)
        b = get(list) : borrowed from list
        release(list released 2 times)
        use b
        release(list released)
        use b  // ! dangling used
        return
        """);
    assertAsMarked(
        """
        A.m
        list = make() : owned
        b = get(list) : borrowed from list
        retain(list retained 2 times)
        release(list released 3 times)
        use b  // ! dangling used
        return
        """);
  }

  @Test
  void whatIsKnownOfTheLenderIsKnownOfTheLoan() {
    assertAsMarked(
        """
        A.m
          given: lent
        list = given
        owned = false
        if ? ? copy : get
        copy:
          list = copy(given) : owned
          owned = true
        get:
          b = get(list) : borrowed from list
          if list == given ? mine : other
        other:
          release(list released)
        mine:
          if owned == false ? use : end
        use:
          use b
        end:
          return
        """);
  }

  @Test
  void theLenderIsGivenAwayIfTheResultSaysSo() {
    assertAsMarked(
        """
        A.m
        list = make() : owned
        b = get(list) : borrowed from list
        t1 = offer(list stolen if true)
        if t1 == true ? taken : refused
        refused:
          use b
          release(list released)
          return
        taken:
          return
        """);
  }
}
