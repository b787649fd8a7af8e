package dev.custody.processor.analysis;

import static dev.custody.processor.analysis.Marks.assertAsMarked;

import org.junit.jupiter.api.Test;

/** What is a use of a reference, and what is wrong with it once the reference is gone. */
class UseTest {

  @Test
  void usedAfterRelease() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        release(b released)
        use b  // ! used after release
        return
        """);
  }

  @Test
  void passedAfterRelease() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        release(b released)
        print(b)  // ! used after release
        return
        """);
  }

  @Test
  void retainedAfterRelease() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        release(b released)
        retain(b retained)  // ! used after release
        return
        """);
  }

  @Test
  void returnedAfterRelease() {
    assertAsMarked(
        """
        A.m
          returns owned
        b = make() : owned
        release(b released)
        return b  // ! used after release
        """);
  }

  @Test
  void usedAfterReleasingWhatTheCallerKeepsAlive() {
    assertAsMarked(
        """
        A.m
          b: lent
        retain(b retained)
        release(b released)
        use b
        return
        """);
  }

  @Test
  void comparedAndCopiedAfterRelease() {
    assertAsMarked(
        """
        A.m
          other: lent
        b = make() : owned
        release(b released)
        c = b
        if b == other ? same : not
        same:
        not:
        if c == null ? none : some
        none:
        some:
        return
        """);
  }

  @Test
  void usedOnlyOnThePathThatDidNotRelease() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        if ? ? early : late
        early:
          release(b released)
          return
        late:
          use b
          release(b released)
          return
        """);
  }

  @Test
  void aWrongUseDoesNotHideAWrongDiscard() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        release(b released)
        use b  // ! used after release
        release(b released)  // ! released again
        return
        """);
  }

  @Test
  void nothingFollowsFromAWrongDiscard() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        release(b released)
        release(b released)  // ! released again
        use b
        release(b released)
        return
        """);
  }

  @Test
  void argumentsAreEvaluatedBeforeTheCallActs() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        sink(b stolen, b)
        return
        """);
    assertAsMarked(
        """
        A.m
        b = make() : owned
        sink(b stolen, b stolen)  // ! stolen again
        return
        """);
  }
}
