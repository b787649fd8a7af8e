package dev.custody.processor.analysis;

import static dev.custody.processor.analysis.Marks.assertAsMarked;

import org.junit.jupiter.api.Test;

/** What branches tell about places, and how long it holds. */
class FactsTest {

  @Test
  void releasedWhereItIsNotNull() {
    assertAsMarked(
        """
        A.m
        b = null
        if ? ? make : skip
        make:
          b = make() : owned
        skip:
          if b != null ? some : none
        some:
          release(b released)
        none:
          return
        """);
  }

  @Test
  void releasedWhereItIsNull() {
    assertAsMarked(
        """
        A.m
        b = make() : owned  // ! leaked: method end
        if b == null ? none : some
        none:
          release(b released)  // ! null released
        some:
          return
        """);
  }

  @Test
  void nullThroughAnotherName() {
    assertAsMarked(
        """
        A.m
        a = make() : owned
        b = a
        if b != null ? some : none
        some:
          release(a released)
        none:
          return
        """);
  }

  @Test
  void aSuccessFlag() {
    assertAsMarked(
        """
        A.m
        done = false
        b = make() : owned
        work(b), throws Failure -> failed
        sink(b stolen)
        done = true
        if done == false ? undo : ok
        undo:
          release(b released)
        ok:
          return
        failed:
          if done == false ? undo2 : ok2
        undo2:
          release(b released)
        ok2:
          leave by exception
        """);
  }

  @Test
  void aSuccessFlagSetTooEarly() {
    assertAsMarked(
        """
        A.m
        done = false
        b = make() : owned  // ! leaked on exception: method end
        done = true
        work(b), throws Failure -> failed
        release(b released)
        return
        failed:
          if done == false ? undo : ok
        undo:
          release(b released)
        ok:
          leave by exception
        """);
  }

  @Test
  void aFlagThatRemembersWhetherItIsOwned() {
    assertAsMarked(
        """
        A.m
          lent: lent
        b = lent
        owned = false
        if ? ? copy : use
        copy:
          b = copy(lent) : owned
          owned = true
        use:
          use b
          if owned == true ? mine : theirs
        mine:
          release(b released)
        theirs:
          return
        """);
    assertAsMarked(
        """
        A.m
          lent: lent
        b = lent
        owned = true
        if ? ? copy : use
        copy:
          b = copy(lent) : owned  // ! leaked: method end
          owned = false
        use:
          if owned == true ? mine : theirs
        mine:
          release(b released)  // ! borrowed released
        theirs:
          return
        """);
  }

  @Test
  void aCopyOfAFlag() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        taken = offer(b stolen if true)
        success = taken
        taken = ?
        if success == false ? undo : done
        undo:
          release(b released)
        done:
          return
        """);
  }

  @Test
  void aConditionIsRememberedByTheValuesThatItLedTo() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        if b != null ? yes : no
        yes:
          some = true
          goto test
        no:
          some = false
        test:
          if some == true ? release : end
        release:
          release(b released)
        end:
          return
        """);
  }

  @Test
  void aWriteEndsWhatIsKnown() {
    assertAsMarked(
        """
        A.m
        b = make() : owned  // ! leaked: method end
        done = false
        done = ?
        if done == false ? undo : ok
        undo:
          release(b released)
        ok:
          return
        """);
  }

  @Test
  void numbers() {
    assertAsMarked(
        """
        A.m
        n = 0
        b = null
        if ? ? make : test
        make:
          b = make() : owned
          n = 1
        test:
          if n == 1 ? release : zero
        zero:
          if n > 0 ? impossible : end
        impossible:
          use b
          b = null
          goto end
        release:
          release(b released)
        end:
          return
        """);
  }

  @Test
  void numbersThatOnlyTheirSignIsAskedOf() {
    assertAsMarked(
        """
        A.m
        n = length()
        b = null
        if n > 0 ? make : test
        make:
          b = make() : owned
        test:
          if n != 0 ? release : end
        release:
          if b != null ? some : end
        some:
          release(b released)
        end:
          return
        """);
  }

  @Test
  void anOpaqueConditionIsNotRemembered() {
    assertAsMarked(
        """
        A.m
        b = make() : owned  // ! leaked: method end
        if ? ? one : two
        one:
          nothing()
        two:
          if ? ? release : end
        release:
          release(b released)
        end:
          return
        """);
  }

  @Test
  void whatIsKnownOfAFieldEndsWithACall() {
    assertAsMarked(
        """
        A.m
          this: lent
        store this.done (untracked) = null
        b = make() : owned  // ! leaked: method end
        if this.done == null ? release : end
        release:
          release(b released)
        end:
          return
        """);
    assertAsMarked(
        """
        A.m
          this: lent
        b = make() : owned
        store this.done (untracked) = null
        if this.done == null ? release : end
        release:
          release(b released)
        end:
          return
        """);
  }

  @Test
  void whatIsKnownSurvivesOnlyWhereBothWaysAgree() {
    assertAsMarked(
        """
        A.m
        b = make() : owned  // ! leaked: method end
        done = true
        if ? ? other : test
        other:
          done = false
        test:
          if done == true ? release : end
        release:
          release(b released)
        end:
          return
        """);
  }

  @Test
  void exclusiveOwnersByCondition() {
    assertAsMarked(
        """
        A.m
        a = null
        b = null
        if ? ? one : two
        one:
          a = makeOne() : owned
          goto test
        two:
          b = makeTwo() : owned
        test:
          if a != null ? releaseA : elseB
        releaseA:
          release(a released)
          goto end
        elseB:
          release(b released)
        end:
          return
        """);
  }

  @Test
  void oneOfSeveralNames() {
    assertAsMarked(
        """
        A.m
        if ? ? one : two
        one:
          s = BODY
          goto both
        two:
          s = CLOSE
        both:
          if s == OPEN ? never : other
        never:
          b = make() : owned
          return
        other:
          if s == CLOSE ? closing : body
        closing:
          if s == BODY ? never : done
        body:
          c = make() : owned  // ! leaked: method end
        done:
          return
        """);
  }
}
