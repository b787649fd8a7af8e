package dev.custody.processor.analysis;

import static dev.custody.processor.analysis.Marks.assertAsMarked;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Methods that dispose of fields and methods that implement the count. */
class DutyTest {

  @Test
  void disposed() {
    Verdict verdict =
        assertAsMarked(
            """
            A.close
              this: lent
              disposes *
              owns this.f
            t1 = load this.f (owned)
            release(t1 released)
            return
            """);
    assertThat(verdict.discardedFields()).containsExactly("f");
    assertThat(verdict.keptFields()).isEmpty();
  }

  @Test
  void disposedIfThereIsSomething() {
    Verdict verdict =
        assertAsMarked(
            """
            A.close
              this: lent
              disposes *
              owns this.f
            t1 = load this.f (owned)
            if t1 != null ? some : none
            some:
              release(t1 released)
              store this.f (owned) = null
            none:
              return
            """);
    assertThat(verdict.keptFields()).isEmpty();
  }

  @Test
  void notDisposed() {
    Verdict verdict =
        assertAsMarked(
            """
            A.close
              this: lent
              disposes *
              owns this.f
            return  // ! f not disposed
            """);
    assertThat(verdict.discardedFields()).isEmpty();
    assertThat(verdict.keptFields()).containsExactly("f");
  }

  @Test
  void notDisposedOnOnePath() {
    assertAsMarked(
        """
        A.close
          this: lent
          disposes f
          owns this.f
          owns this.g
        if ? ? yes : no
        yes:
          t1 = load this.f (owned)
          release(t1 released)
        no:
          return  // ! f not disposed
        """);
  }

  @Test
  void notDisposedOnExceptions() {
    assertAsMarked(
        """
        A.close
          this: lent
          disposes *
          owns this.f
        flush(), throws Failure -> failed
        t1 = load this.f (owned)
        release(t1 released)
        return
        failed:
          leave by exception  // ! f not disposed
        """);
  }

  @Test
  void disposedByAnotherMethod() {
    assertAsMarked(
        """
        A.close
          this: lent
          disposes *
          owns this.f
          owns this.g
        clear(this disposed f)
        t1 = load this.g (owned)
        release(t1 released)
        return
        """);
    assertAsMarked(
        """
        A.close
          this: lent
          disposes *
          owns this.f
        super.close(this disposed *)
        return
        """);
  }

  @Test
  void disposedTwice() {
    assertAsMarked(
        """
        A.close
          this: lent
          disposes *
          owns this.f
        t1 = load this.f (owned)
        release(t1 released)
        super.close(this disposed *)  // ! released again
        return
        """);
  }

  @Test
  void aDisposingMethodMayLeaveTheFieldStale() {
    assertAsMarked(
        """
        A.close
          this: lent
          disposes *
          owns this.f
        t1 = load this.f (owned)
        sink(t1 stolen)
        return
        """);
  }

  @Test
  void onlyTheNamedFieldsAreItsDuty() {
    Verdict verdict =
        assertAsMarked(
            """
            A.clear
              this: lent
              disposes f
              owns this.f
              owns this.g
            t1 = load this.f (owned)
            release(t1 released)
            end t1
            t2 = load this.g (owned)
            release(t2 released)  // ! this.g stale after release
            return
            """);
    assertThat(verdict.discardedFields()).containsExactlyInAnyOrder("f", "g");
  }

  @Test
  void aFieldIsOverwrittenInsteadOfReleased() {
    assertAsMarked(
        """
        A.close
          this: lent
          disposes *
          owns this.f
        store this.f (owned) = null  // ! this.f overwritten
        return
        """);
  }

  @Test
  void whatImplementsTheCountOwesNothing() {
    Verdict verdict =
        assertAsMarked(
            """
            A.release
              this: lent
              implements the count
              owns this.content
            t1 = load this.content (owned)
            release(t1 released)
            return
            """);
    assertThat(verdict.discardedFields()).containsExactly("content");
    assertAsMarked(
        """
        A.retain
          this: lent
          returns alias of this
          implements the count
          owns this.content
        t1 = load this.content (owned)
        retain(t1 retained)
        return this
        """);
  }

  @Test
  void whatImplementsTheCountMayReleaseOnSomePaths() {
    assertAsMarked(
        """
        A.release
          this: lent
          implements the count
          owns this.f
        n = ?
        if n == 0 ? dead : alive
        dead:
          dealloc(this disposed *)
        alive:
          return
        """);
  }

  @Test
  void whatImplementsTheCountIsCheckedForTheRest() {
    assertAsMarked(
        """
        A.release
          this: lent
          b: lent
          implements the count
        retain(b retained)  // ! leaked: method end
        return
        """);
  }

  @Test
  void thisIsBorrowed() {
    assertAsMarked(
        """
        A.m
          this: lent
        release(this released)  // ! borrowed released
        return
        """);
    assertAsMarked(
        """
        A.m
          this: lent
        sink(this stolen)  // ! borrowed stolen
        return
        """);
    assertAsMarked(
        """
        A.m
          this: lent
        retain(this retained)
        sink(this stolen)
        return
        """);
    assertAsMarked(
        """
        A.m
          this: lent
          implements the count
        release(this released)
        return
        """);
  }

  @Test
  void disposedOnceAndForAll() {
    Verdict verdict =
        assertAsMarked(
            """
            A.close
              this: lent
              disposes *
              owns this.f
            if this.closed == true ? again : first
            again:
              return
            first:
              t1 = true
              store this.closed (untracked) = t1
              t2 = load this.f (owned)
              release(t2 released)
              return
            """);
    assertThat(verdict.keptFields()).isEmpty();
    assertAsMarked(
        """
        A.close
          this: lent
          disposes *
          owns this.f
        if this.closed == true ? again : first
        again:
          return  // ! f not disposed
        first:
          t2 = load this.f (owned)
          release(t2 released)
          return
        """);
  }
}
