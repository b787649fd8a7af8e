package dev.custody.processor.analysis;

import static dev.custody.processor.analysis.Marks.assertAsMarked;

import org.junit.jupiter.api.Test;

/** Giving a reference away, and what exceptions leave of it. */
class StealTest {

  @Test
  void given() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        sink(b stolen)
        return
        """);
  }

  @Test
  void givenTwice() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        sink(b stolen)
        sink(b stolen)  // ! stolen again
        return
        """);
  }

  @Test
  void releasedAfterItWasGiven() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        sink(b stolen)
        release(b released)  // ! released again
        return
        """);
  }

  @Test
  void usedAfterItWasGiven() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        sink(b stolen)
        use b  // ! used after steal
        return
        """);
  }

  @Test
  void retainedBeforeItWasGiven() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        retain(b retained)
        sink(b stolen)
        use b
        release(b released)
        return
        """);
  }

  @Test
  void borrowedAndGiven() {
    assertAsMarked(
        """
        A.m
          b: lent
        sink(b stolen)  // ! borrowed stolen
        return
        """);
  }

  @Test
  void borrowedRetainedAndGiven() {
    assertAsMarked(
        """
        A.m
          b: lent
        t1 = retain(b retained) : alias of b
        sink(t1 stolen)
        end t1
        use b
        return
        """);
  }

  @Test
  void givenIntoAnObjectThatLives() {
    assertAsMarked(
        """
        A.m
          list: lent
        b = make() : owned
        set(list, b stolen into list)
        use b
        return
        """);
  }

  @Test
  void givenIntoAnObjectAndReleased() {
    assertAsMarked(
        """
        A.m
          list: lent
        b = make() : owned
        set(list, b stolen into list)
        release(b released)  // ! released again
        return
        """);
  }

  @Test
  void givenIntoAnObjectThatDies() {
    assertAsMarked(
        """
        A.m
        list = new PyList() : owned
        b = make() : owned
        set(list, b stolen into list)
        release(list released)
        use b  // ! dangling used
        return
        """);
  }

  @Test
  void keptInAnObject() {
    assertAsMarked(
        """
        A.m
          list: lent
        b = make() : owned
        append(list, b kept in list)
        release(b released)
        use b
        return
        """);
  }

  @Test
  void keptInAnObjectAndForgotten() {
    assertAsMarked(
        """
        A.m
          list: lent
        b = make() : owned  // ! leaked: method end
        append(list, b kept in list)
        return
        """);
  }

  @Test
  void keptInAnObjectThatDies() {
    assertAsMarked(
        """
        A.m
        list = new PyList() : owned
        b = make() : owned
        append(list, b kept in list)
        release(b released)
        release(list released)
        use b  // ! dangling used
        return
        """);
  }

  @Test
  void notKeptIfTheCallFails() {
    assertAsMarked(
        """
        A.m
          list: lent
        b = make() : owned
        append(list, b kept in list), throws Failure -> failed
        release(b released)
        return
        failed:
          release(b released)
          use b  // ! used after release
          leave by exception
        """);
  }

  @Test
  void alwaysStolenAlsoIfTheCallFails() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        sink(b stolen), throws Failure -> failed
        return
        failed:
          leave by exception
        """);
    assertAsMarked(
        """
        A.m
        b = make() : owned
        sink(b stolen), throws Failure -> failed
        return
        failed:
          release(b released)  // ! released again
          leave by exception
        """);
  }

  @Test
  void anUndeclaredExceptionOfAnotherCallIsFollowedIntoHandlers() {
    assertAsMarked(
        """
        A.m
        b = make() : owned  // ! leaked on exception: method end
        work(), may throw RuntimeException -> failed
        release(b released)
        return
        failed:
          return
        """);
  }

  @Test
  void aReleaseThatThrowsHasReleased() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        close(b released), throws IOException -> failed
        return
        failed:
          leave by exception
        """);
    assertAsMarked(
        """
        A.m
        b = make() : owned
        close(b released), throws IOException -> failed
        return
        failed:
          close(b released)  // ! released again
          leave by exception
        """);
  }

  @Test
  void aRetainThatThrowsHasRetained() {
    assertAsMarked(
        """
        A.m
          b: lent
        retain(b retained), throws Failure -> failed  // ! leaked on exception: method end
        release(b released)
        return
        failed:
          leave by exception
        """);
  }
}
