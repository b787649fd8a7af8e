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
  void typeTestsThatProveSomething() {
    assertAsMarked(
        """
        A.m
          o: taken
        if o instanceof Counted, else not counted ? counted : other
        counted:
          release(o released)
        other:
          return
        """);
    assertAsMarked(
        """
        A.m
          o: taken
        if o instanceof String, then not counted ? text : counted
        counted:
          release(o released)
        text:
          return
        """);
    assertAsMarked(
        """
        A.m
          o: taken  // ! leaked: method end
        if o instanceof Buf ? buf : other
        buf:
          release(o released)
        other:
          return
        """);
  }

  @Test
  void typeTestsAndNull() {
    assertAsMarked(
        """
        A.m
        b = null
        if ? ? make : test
        make:
          b = make() : owned
        test:
          if b instanceof Buf, else null ? some : none
        some:
          release(b released)
        none:
          return
        """);
    assertAsMarked(
        """
        A.m
        b = null
        if b instanceof Buf ? some : none
        some:
          t1 = make() : owned
        none:
          return
        """);
  }

  @Test
  void aNewReferenceIsNotTheOneThatWasLent() {
    assertAsMarked(
        """
        A.m
          given: lent
        original = given
        b = given
        if ? ? copy : test
        copy:
          b = copy(given) : owned
        test:
          if b == original ? same : other
        other:
          release(b released)
        same:
          return
        """);
    assertAsMarked(
        """
        A.m
          given: lent
        b = copy(given) : owned  // ! leaked: method end
        if b == given ? same : other
        same:
          release(b released)
        other:
          return
        """);
  }

  @Test
  void aNewReferenceIsNotTheImmortalOne() {
    assertAsMarked(
        """
        A.m
        b = find() : owned
        t1 = load A.EMPTY (immortal)
        if t1 == b ? empty : some
        some:
          release(b released)
        empty:
          return
        """);
  }

  @Test
  void aNewReferenceMayBeAnyOther() {
    assertAsMarked(
        """
        A.m
          list: lent
        b = find() : owned  // ! leaked: method end
        other = get(list) : borrowed from list
        if b == other ? same : different
        different:
          release(b released)
        same:
          return
        """);
    assertAsMarked(
        """
        A.m
          other: lent
        b = find() : owned  // ! leaked: method end
        if ? ? next : test
        next:
          other = find() : borrowed
        test:
          if b == other ? same : different
        different:
          release(b released)
        same:
          return
        """);
  }

  @Test
  void twoNamesOfOneReferenceAreTheSame() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        c = b
        if b == c ? same : different
        same:
          release(b released)
        different:
          return
        """);
    assertAsMarked(
        """
        A.m
        b = make() : owned
        none = null
        if b == none ? same : different
        different:
          release(b released)
        same:
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
}
