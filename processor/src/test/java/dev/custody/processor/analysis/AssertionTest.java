package dev.custody.processor.analysis;

import static dev.custody.processor.analysis.Marks.assertAsMarked;

import org.junit.jupiter.api.Test;

/** Locals that the source asserts to be owned or borrowed, and releases of null. */
class AssertionTest {

  @Test
  void owned() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        assert b owned
        release(b released)
        return
        """);
    assertAsMarked(
        """
        A.m
          list: lent
        b = get(list) : borrowed from list
        assert b owned  // ! not owned
        return
        """);
    assertAsMarked(
        """
        A.m
          this: lent
          owns this.f
        b = load this.f (owned)
        assert b owned  // ! not owned
        return
        """);
  }

  @Test
  void borrowed() {
    assertAsMarked(
        """
        A.m
          list: lent
        b = get(list) : borrowed from list
        assert b borrowed
        return
        """);
    assertAsMarked(
        """
        A.m
        b = make() : owned
        assert b borrowed  // ! not borrowed
        return
        """);
  }

  @Test
  void ownedIsAlsoWhatWasTakenOutBeforeTheLocalEnds() {
    assertAsMarked(
        """
        A.m
          this: lent
          owns this.f
        b = load this.f (owned)
        store this.f (owned) = null
        release(b released)
        assert b owned sometime
        end b
        return
        """);
    assertAsMarked(
        """
        A.m
          this: lent
          owns this.f
        b = load this.f (owned)
        use b
        assert b owned sometime  // ! not owned
        return
        """);
  }

  @Test
  void anotherNameOfAnOwnedReferenceMayBeBorrowed() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        view = b
        assert view borrowed
        use view
        release(b released)
        return
        """);
  }

  @Test
  void nothingIsAssertedOfNull() {
    assertAsMarked(
        """
        A.m
        b = null
        assert b owned
        return
        """);
    assertAsMarked(
        """
        A.m
        b = none() : immortal
        assert b owned
        assert b borrowed
        return
        """);
  }

  @Test
  void nullReleased() {
    assertAsMarked(
        """
        A.m
        b = null
        release(b released)  // ! null released
        return
        """);
    assertAsMarked(
        """
        A.m
        b = null
        release(b released nullable)
        return
        """);
  }

  @Test
  void nullReleasedOnOnePathOnlyIsNotCertain() {
    assertAsMarked(
        """
        A.m
        b = null
        if ? ? make : release
        make:
          b = make() : owned
        release:
          release(b released)
          return
        """);
  }

  @Test
  void nullReleasedWhereATestSaysSo() {
    assertAsMarked(
        """
        A.m
          b: taken
        if b == null ? none : some
        none:
          release(b released)  // ! null released
          return
        some:
          release(b released)
          return
        """);
  }

  @Test
  void aFieldThatIsKnownToBeNull() {
    assertAsMarked(
        """
        A.m
          this: lent
          owns this.f
        if this.f == null ? none : some
        none:
          t1 = load this.f (owned)
          release(t1 released)  // ! null released
        some:
          return
        """);
  }

  @Test
  void nullGivenAwayIsNobodysLoss() {
    assertAsMarked(
        """
        A.m
        b = null
        sink(b stolen)
        return
        """);
  }
}
