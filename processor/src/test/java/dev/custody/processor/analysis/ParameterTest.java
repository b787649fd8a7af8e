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
  void takenOnSuccessOwnedWhereItReturns() {
    assertAsMarked(
        """
        A.m
          b: taken on success
        work(), throws Failure -> failed
        release(b released)
        return
        failed:
          leave by exception
        """);
    assertAsMarked(
        """
        A.m
          b: taken on success  // ! leaked: method end
        return
        """);
  }

  @Test
  void takenOnSuccessBorrowedWhereItThrows() {
    assertAsMarked(
        """
        A.m
          b: taken on success
        release(b released)  // ! borrowed released
        work(), throws Failure -> failed
        return
        failed:
          leave by exception
        """);
    assertAsMarked(
        """
        A.m
          b: taken on success
        sink(b stolen), throws Failure -> failed  // ! borrowed stolen
        return
        failed:
          leave by exception
        """);
    assertAsMarked(
        """
        A.m
          b: taken on success
        sink(b stolen on success), throws Failure -> failed
        return
        failed:
          leave by exception
        """);
  }

  @Test
  void takenIfTrue() {
    assertAsMarked(
        """
        A.offer
          this: lent
          b: taken if true
          owns this.f
        if this.f != null ? full : empty
        full:
          t1 = false
          return t1
        empty:
          store this.f (owned) = b
          t2 = true
          return t2
        """);
    assertAsMarked(
        """
        A.offer
          b: taken if true  // ! leaked: method end
        t2 = true
        return t2
        """);
    assertAsMarked(
        """
        A.offer
          b: taken if true
        release(b released)  // ! borrowed released
        t1 = false
        return t1
        """);
  }

  @Test
  void takenIfTrueAndAResultThatIsNoConstant() {
    assertAsMarked(
        """
        A.offer
          b: taken if true
        t1 = offer(b stolen if true)
        return t1
        """);
    assertAsMarked(
        """
        A.offer
          b: taken if true
        t1 = ?
        return t1
        """);
    assertAsMarked(
        """
        A.offer
          b: taken if true
        release(b released)
        t1 = ?
        return t1
        """);
  }

  @Test
  void takenIfTrueAndTheMethodThrows() {
    assertAsMarked(
        """
        A.offer
          b: taken if true
        work(), throws Failure -> failed
        release(b released)
        t1 = true
        return t1
        failed:
          leave by exception
        """);
    assertAsMarked(
        """
        A.offer
          b: taken if true
        raise, throws Failure -> failed
        failed:
          release(b released)  // ! borrowed released
          leave by exception
        """);
  }

  @Test
  void takenIfZero() {
    assertAsMarked(
        """
        A.add
          b: taken if zero
        if ? ? bad : good
        bad:
          t1 = -1
          return t1
        good:
          release(b released)
          t2 = 0
          return t2
        """);
    assertAsMarked(
        """
        A.add
          b: taken if zero
        if ? ? bad : good
        bad:
          release(b released)  // ! borrowed released
          t1 = -1
          return t1
        good:
          release(b released)
          t2 = 0
          return t2
        """);
  }

  @Test
  void aStatusThatIsKnownNotToBeZero() {
    assertAsMarked(
        """
        A.add
          b: taken if zero
        status = add(b stolen if zero)
        if status != 0 ? bad : good
        bad:
          return status
        good:
          return status
        """);
    assertAsMarked(
        """
        A.add
          b: taken if zero
        status = add(b stolen if zero)
        if status < 0 ? bad : good
        bad:
          release(b released)  // ! borrowed released
          return status
        good:
          return status
        """);
  }

  @Test
  void aConditionallyTakenParameterRetainedAndKept() {
    assertAsMarked(
        """
        A.offer
          b: taken if true
        retain(b retained)  // ! leaked: method end
        t1 = false
        return t1
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
}
