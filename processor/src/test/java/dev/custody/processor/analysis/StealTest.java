package dev.custody.processor.analysis;

import static dev.custody.processor.analysis.Marks.assertAsMarked;

import org.junit.jupiter.api.Test;

/**
 * Giving a reference away: always, on success, if the result says so; with and without exceptions.
 */
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
  void onSuccessNotStolenIfTheCallFails() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        sink(b stolen on success), throws Failure -> failed
        return
        failed:
          release(b released)
          leave by exception
        """);
    assertAsMarked(
        """
        A.m
        b = make() : owned  // ! leaked on exception: method end
        sink(b stolen on success), throws Failure -> failed
        return
        failed:
          leave by exception
        """);
  }

  @Test
  void ifTrueStolenIfTheResultSaysSo() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        taken = offer(b stolen if true)
        if taken == true ? yes : no
        no:
          release(b released)
        yes:
          return
        """);
  }

  @Test
  void ifTrueTheWrongWayRound() {
    assertAsMarked(
        """
        A.m
        b = make() : owned  // ! leaked: method end
        taken = offer(b stolen if true)
        if taken == true ? yes : no
        yes:
          release(b released)  // ! released again
        no:
          return
        """);
  }

  @Test
  void ifTrueWithTheResultIgnored() {
    assertAsMarked(
        """
        A.m
        b = make() : owned  // ! leaked: method end
        offer(b stolen if true)
        return
        """);
  }

  @Test
  void ifTrueAndTheCallFails() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        taken = offer(b stolen if true), throws Failure -> failed
        if taken == false ? no : yes
        no:
          release(b released)
        yes:
          return
        failed:
          release(b released)
          leave by exception
        """);
    assertAsMarked(
        """
        A.m
        b = make() : owned  // ! leaked on exception: method end
        taken = offer(b stolen if true), throws Failure -> failed
        if taken == false ? no : yes
        no:
          release(b released)
        yes:
          return
        failed:
          leave by exception
        """);
  }

  @Test
  void ifZeroStolenIfTheStatusSaysSo() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        status = add(b stolen if zero)
        if status != 0 ? failed : done
        failed:
          release(b released)
        done:
          return
        """);
  }

  @Test
  void ifZeroIsUnderstoodThroughOrderComparisonsWithZero() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        status = add(b stolen if zero)
        if status < 0 ? failed : done
        failed:
          release(b released)
        done:
          return
        """);
    assertAsMarked(
        """
        A.m
        b = make() : owned
        status = add(b stolen if zero)
        if status > 0 ? failed : done
        failed:
          release(b released)
        done:
          return
        """);
    assertAsMarked(
        """
        A.m
        b = make() : owned  // ! leaked: method end
        status = add(b stolen if zero)
        if status > -1 ? done : failed
        failed:
          return
        done:
          return
        """);
  }

  @Test
  void ifZeroReleasedAlthoughItSucceeded() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        status = add(b stolen if zero)
        release(b released)  // ! released again
        return
        """);
  }

  @Test
  void afterAnUndeclaredExceptionNeitherPossibilityCounts() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        sink(b stolen on success), may throw RuntimeException -> failed
        return
        failed:
          return
        """);
    assertAsMarked(
        """
        A.m
        b = make() : owned
        sink(b stolen), may throw RuntimeException -> failed
        return
        failed:
          release(b released)
          return
        """);
    assertAsMarked(
        """
        A.m
        b = make() : owned
        taken = offer(b stolen if true), may throw RuntimeException -> failed
        if taken == true ? yes : no
        no:
          release(b released)
        yes:
          return
        failed:
          use b
          return
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

  @Test
  void twoParametersOfWhichOneIsStolenConditionally() {
    assertAsMarked(
        """
        A.m
        a = make() : owned
        b = make() : owned
        taken = put(a stolen, b stolen if true)
        if taken == true ? yes : no
        no:
          release(b released)
        yes:
          return
        """);
  }
}
