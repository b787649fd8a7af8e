package dev.custody.processor.analysis;

import static dev.custody.processor.analysis.Marks.assertAsMarked;

import org.junit.jupiter.api.Test;

/** Parameters that are the method's own on some of its exits only. */
class ConditionalParameterTest {

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
  void overwrittenBeforeItIsDecided() {
    assertAsMarked(
        """
        A.offer
          b: taken if true
        release(b released)  // ! borrowed released
        b = null
        t1 = false
        return t1
        """);
    assertAsMarked(
        """
        A.offer
          b: taken if true
        b = null
        t1 = false
        return t1
        """);
    assertAsMarked(
        """
        A.offer
          b: taken if true  // ! leaked: method end
        b = null
        t1 = true
        return t1
        """);
  }
}
