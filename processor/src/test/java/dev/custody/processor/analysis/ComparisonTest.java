package dev.custody.processor.analysis;

import static dev.custody.processor.analysis.Marks.assertAsMarked;

import org.junit.jupiter.api.Test;

/** Type tests, and comparisons of references with one another. */
class ComparisonTest {

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
  void aNewReferenceIsInNoContainerBeforeItIsPutThere() {
    assertAsMarked(
        """
        A.m
          map: lent (elements)
        mine = find() : owned
        has = get(map) : element of map
        if has == null ? none : test
        none:
          put(mine stored into map)
          has = mine
        test:
          if has == mine ? same : different
        different:
          release(mine released)
        same:
          return
        """);
    assertAsMarked(
        """
        A.m
          map: lent (elements)
        mine = find() : owned  // ! leaked: method end
        put(mine retained)
        put(mine stored into map)
        has = get(map) : element of map
        if has == mine ? same : different
        different:
          release(mine released)
        same:
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
  void aCopyIsTheSameObject() {
    assertAsMarked(
        """
        A.m
          first: taken
          second: taken
        if ? ? one : other
        one:
          large = first
          goto chosen
        other:
          large = second
        chosen:
          if large == first ? yes : no
        yes:
          release(second released)
          sink(large stolen)
          return
        no:
          release(first released)
          sink(large stolen)
          return
        """);
  }

  @Test
  void whatIsLentIsNoNewReferenceUnderAnyName() {
    assertAsMarked(
        """
        A.m
          lent: lent
        mine = make() : owned
        if ? ? own : other
        own:
          used = mine
          goto ask
        other:
          used = lent
        ask:
          if used == mine ? yes : no
        yes:
          release(used released)
          return
        no:
          release(mine released)
          return
        """);
  }

  @Test
  void theSameOutcomeWhereNothingWasWritten() {
    assertAsMarked(
        """
        A.m
        mine = make() : owned
        a = some() : borrowed
        b = some() : borrowed
        if a == b ? same : two
        same:
          release(mine released)
        two:
          if a == b ? done : other
        other:
          release(mine released)
        done:
          return
        """);
    assertAsMarked(
        """
        A.m
        mine = make() : owned  // ! leaked: method end
        a = some() : borrowed
        b = some() : borrowed
        if a == b ? same : two
        same:
          release(mine released)
        two:
          b = some() : borrowed
          if a == b ? done : other
        other:
          release(mine released)  // ! released again
        done:
          return
        """);
  }
}
