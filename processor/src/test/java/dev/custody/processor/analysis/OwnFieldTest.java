package dev.custody.processor.analysis;

import static dev.custody.processor.analysis.Marks.assertAsMarked;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Owned fields of {@code this}: what moves in and out of them must be level at the end. */
class OwnFieldTest {

  @Test
  void storedInAnEmptyField() {
    assertAsMarked(
        """
        A.set
          this: lent
          owns this.f
        if this.f == null ? empty : full
        empty:
          b = make() : owned
          store this.f (owned) = b
        full:
          return
        """);
  }

  @Test
  void overwritten() {
    assertAsMarked(
        """
        A.set
          this: lent
          owns this.f
        b = make() : owned
        store this.f (owned) = b  // ! this.f overwritten
        return
        """);
  }

  @Test
  void overwrittenWithNull() {
    assertAsMarked(
        """
        A.clear
          this: lent
          owns this.f
        store this.f (owned) = null  // ! this.f overwritten
        return
        """);
  }

  @Test
  void takenOutThenOverwrittenThenReleased() {
    assertAsMarked(
        """
        A.clear
          this: lent
          owns this.f
        old = load this.f (owned)
        store this.f (owned) = null
        release(old released)
        return
        """);
  }

  @Test
  void takenOutThenOverwrittenAndForgotten() {
    assertAsMarked(
        """
        A.clear
          this: lent
          owns this.f
        old = load this.f (owned)
        store this.f (owned) = null  // ! this.f overwritten
        use old
        return
        """);
  }

  @Test
  void releasedThenOverwritten() {
    assertAsMarked(
        """
        A.clear
          this: lent
          owns this.f
        t1 = load this.f (owned)
        release(t1 released)
        end t1
        store this.f (owned) = null
        return
        """);
  }

  @Test
  void releasedAndLeftInPlace() {
    assertAsMarked(
        """
        A.clear
          this: lent
          owns this.f
        t1 = load this.f (owned)
        release(t1 released)  // ! this.f stale after release
        end t1
        return
        """);
  }

  @Test
  void givenThenOverwritten() {
    assertAsMarked(
        """
        A.give
          this: lent
          owns this.f
        t1 = load this.f (owned)
        sink(t1 stolen)
        end t1
        store this.f (owned) = null
        return
        """);
    assertAsMarked(
        """
        A.give
          this: lent
          owns this.f
        t1 = load this.f (owned)
        sink(t1 stolen)  // ! this.f stale after steal
        end t1
        return
        """);
  }

  @Test
  void releasedAfterTheNextOneMovedIn() {
    assertAsMarked(
        """
        A.next
          this: lent
          next: taken
          owns this.f
        old = load this.f (owned)
        store this.f (owned) = next
        release(old released)
        return
        """);
    assertAsMarked(
        """
        A.next
          this: lent
          next: taken
          owns this.f
        old = load this.f (owned)
        release(old released)
        store this.f (owned) = next
        return
        """);
  }

  @Test
  void releasedOnlyIfThereIsOne() {
    assertAsMarked(
        """
        A.next
          this: lent
          next: taken
          owns this.f
        t1 = load this.f (owned)
        if t1 != null ? some : none
        some:
          t2 = load this.f (owned)
          release(t2 released)
          end t1, t2
        none:
          store this.f (owned) = next
          return
        """);
  }

  @Test
  void releasedTwice() {
    assertAsMarked(
        """
        A.clear
          this: lent
          owns this.f
        t1 = load this.f (owned)
        release(t1 released)
        t2 = load this.f (owned)
        release(t2 released)  // ! released again
        store this.f (owned) = null
        return
        """);
  }

  @Test
  void usedBetweenReleaseAndOverwriting() {
    assertAsMarked(
        """
        A.clear
          this: lent
          owns this.f
        t1 = load this.f (owned)
        release(t1 released)
        t2 = load this.f (owned)
        use t2  // ! used after release
        store this.f (owned) = null
        return
        """);
  }

  @Test
  void aDisposingCallEmptiesTheField() {
    assertAsMarked(
        """
        A.reset
          this: lent
          owns this.f
        clear(this disposed *)
        b = make() : owned
        store this.f (owned) = b
        return
        """);
    assertAsMarked(
        """
        A.reset
          this: lent
          owns this.f
          owns this.g
        clear(this disposed g)
        b = make() : owned
        store this.f (owned) = b  // ! this.f overwritten
        return
        """);
  }

  @Test
  void usedAfterADisposingCall() {
    assertAsMarked(
        """
        A.reset
          this: lent
          owns this.f
        b = load this.f (owned)
        clear(this disposed *)
        use b  // ! dangling used
        return
        """);
  }

  @Test
  void disposedAfterItWasReleased() {
    assertAsMarked(
        """
        A.reset
          this: lent
          owns this.f
        b = load this.f (owned)
        release(b released)
        clear(this disposed *)  // ! released again
        return
        """);
  }

  @Test
  void disposedAfterItMovedOut() {
    assertAsMarked(
        """
        A.reset
          this: lent
          owns this.f
        b = load this.f (owned)
        store this.f (owned) = null
        clear(this disposed *)
        release(b released)
        return
        """);
  }

  @Test
  void staleOnlyWhereTheMethodEndsNormally() {
    assertAsMarked(
        """
        A.refill
          this: lent
          owns this.f
        t1 = load this.f (owned)
        release(t1 released)
        b = make() : owned, throws Failure -> failed
        store this.f (owned) = b
        return
        failed:
          leave by exception
        """);
  }

  @Test
  void releasedOnOnePathOnly() {
    assertAsMarked(
        """
        A.drop
          this: lent
          owns this.f
        t1 = load this.f (owned)
        if ? ? yes : no
        yes:
          release(t1 released)
          end t1
          store this.f (owned) = null
        no:
          return
        """);
  }

  @Test
  void staticFields() {
    assertAsMarked(
        """
        A.set
          b: taken
        store A.last (owned) = b  // ! A.last overwritten
        return
        """);
    assertAsMarked(
        """
        A.set
          b: taken
        old = load A.last (owned)
        store A.last (owned) = b
        release(old released)
        return
        """);
    assertAsMarked(
        """
        A.set
          b: taken
        if A.last == null ? empty : full
        empty:
          store A.last (owned) = b
          return
        full:
          release(b released)
          return
        """);
    assertAsMarked(
        """
        A.drop
        t1 = load A.last (owned)
        release(t1 released)  // ! A.last stale after release
        return
        """);
    assertAsMarked(
        """
        A.set
          b: lent
        if A.last == null ? empty : full
        empty:
          store A.last (owned) = b  // ! borrowed kept in A.last
        full:
          return
        """);
  }

  @Test
  void tellsWhichFieldsAreDiscardedAndWhichAreKept() {
    Verdict verdict =
        assertAsMarked(
            """
            A.close
              this: lent
              owns this.f
              owns this.g
              owns this.h
            t1 = load this.f (owned)
            release(t1 released)
            end t1
            store this.f (owned) = null
            t2 = load this.g (owned)
            if ? ? yes : no
            yes:
              release(t2 released)
              store this.g (owned) = null
            no:
              return
            """);
    assertThat(verdict.discardedFields()).containsExactlyInAnyOrder("f", "g");
    assertThat(verdict.keptFields()).contains("g").doesNotContain("f");
  }
}
