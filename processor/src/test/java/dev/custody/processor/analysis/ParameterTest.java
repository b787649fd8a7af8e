package dev.custody.processor.analysis;

import static dev.custody.processor.analysis.Marks.assertAsMarked;

import org.junit.jupiter.api.Test;

/** What a method must do with what it was handed, on each of its exits. */
class ParameterTest {

  @Test
  void taken() {
    assertAsMarked(
        """
        A.m
          b: taken
        release(b released)
        return
        """);
    assertAsMarked(
        """
        A.m
          b: taken  // ! leaked: method end
        use b
        return
        """);
    assertAsMarked(
        """
        A.m
          b: taken  // ! leaked: overwritten
        b = make() : owned
        release(b released)
        return
        """);
  }

  @Test
  void takenAlsoWhenTheMethodThrows() {
    assertAsMarked(
        """
        A.m
          b: taken  // ! leaked on exception: method end
        work(), throws Failure -> failed
        release(b released)
        return
        failed:
          leave by exception
        """);
  }

  @Test
  void leakedOnExceptionByAThrowStatement() {
    assertAsMarked(
        """
        A.m
          b: taken  // ! leaked on exception: method end
        if ? ? bad : good
        bad:
          raise, throws Failure -> failed
        good:
          release(b released)
          return
        failed:
          leave by exception
        """);
  }

  @Test
  void leakedOnANormalPathAndOnExceptionIsALeak() {
    assertAsMarked(
        """
        A.m
          b: taken  // ! leaked: method end
        work(), throws Failure -> failed
        return
        failed:
          leave by exception
        """);
  }

  @Test
  void retained() {
    assertAsMarked(
        """
        A.m
          b: retained
        retain(b retained)
        return
        """);
    assertAsMarked(
        """
        A.m
          b: retained
        return  // ! not retained
        """);
    assertAsMarked(
        """
        A.m
          b: retained
        retain(b retained)  // ! leaked: method end
        retain(b retained)
        return
        """);
    assertAsMarked(
        """
        A.m
          b: retained
        retain(b retained)
        release(b released)
        return  // ! not retained
        """);
  }

  @Test
  void retainedOnOnePathOnly() {
    assertAsMarked(
        """
        A.m
          b: retained
        if b == null ? none : some
        some:
          retain(b retained)
        none:
          return
        """);
    assertAsMarked(
        """
        A.m
          b: retained
        if ? ? yes : no
        yes:
          retain(b retained)
        no:
          return  // ! not retained
        """);
  }

  @Test
  void lent() {
    assertAsMarked(
        """
        A.m
          b: lent
        use b
        print(b)
        return
        """);
  }

  @Test
  void lentAndReplaced() {
    assertAsMarked(
        """
        A.m
          b: lent
        b = copy(b) : owned
        release(b released)
        return
        """);
    assertAsMarked(
        """
        A.m
          b: lent
        if ? ? copy : use
        copy:
          b = copy(b) : owned  // ! leaked: method end
        use:
          use b
          return
        """);
  }

  @Test
  void capturedAndNotDiscardedIsBorrowed() {
    assertAsMarked(
        """
        lambda
          b: captured
        use b
        return
        """);
  }

  @Test
  void capturedAndDiscardedIsTheFunctions() {
    assertAsMarked(
        """
        lambda
          b: captured
        release(b released)
        return
        """);
    assertAsMarked(
        """
        lambda
          b: captured  // ! leaked: method end
        if ? ? yes : no
        yes:
          release(b released)
        no:
          return
        """);
    assertAsMarked(
        """
        lambda
          b: captured
        release(b released)
        use b  // ! used after release
        return
        """);
    assertAsMarked(
        """
        lambda
          b: captured
        retain(b retained)
        release(b released)
        return
        """);
  }

  @Test
  void anExceptionBeforeTheAcquisitionDoesNotCount() {
    assertAsMarked(
        """
        A.m
          b: lent
        work(), throws Failure -> failed
        return
        failed:
          retain(b retained)  // ! leaked: method end
          return
        """);
    assertAsMarked(
        """
        A.m
        work(), throws Failure -> failed
        return
        failed:
          b = make() : owned  // ! leaked: method end
          return
        """);
  }
}
