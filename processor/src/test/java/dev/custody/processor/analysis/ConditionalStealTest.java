package dev.custody.processor.analysis;

import static dev.custody.processor.analysis.Marks.assertAsMarked;

import org.junit.jupiter.api.Test;

/** Giving a reference away on success only, or if the result says so. */
class ConditionalStealTest {

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

  @Test
  void releasedTwiceThoughPerhapsStolen() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        sink(b stolen), may throw RuntimeException -> failed
        return
        failed:
          release(b released)
          release(b released)  // ! released again
          return
        """);
  }
}
