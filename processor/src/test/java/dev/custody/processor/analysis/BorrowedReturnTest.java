package dev.custody.processor.analysis;

import static dev.custody.processor.analysis.Marks.assertAsMarked;

import org.junit.jupiter.api.Test;

/** What is returned where a borrowed reference is promised. */
class BorrowedReturnTest {

  @Test
  void borrowedFromThis() {
    assertAsMarked(
        """
        A.m
          this: lent
          returns borrowed from this
          owns this.f
        t1 = load this.f (owned)
        return t1
        """);
    assertAsMarked(
        """
        A.m
          this: lent
          returns borrowed from this
        t1 = get(this) : borrowed from this
        return t1
        """);
    assertAsMarked(
        """
        A.m
          this: lent
          returns borrowed from this
        return this
        """);
  }

  @Test
  void borrowedFromAnElementOfAnElement() {
    assertAsMarked(
        """
        A.m
          list: lent
          returns borrowed from list
        inner = get(list) : borrowed from list
        b = get(inner) : borrowed from inner
        return b
        """);
    assertAsMarked(
        """
        A.m
          this: lent
          returns borrowed from this
          owns this.list
        t1 = load this.list (owned)
        t2 = get(t1) : borrowed from t1
        return t2
        """);
  }

  @Test
  void borrowedFromSomebodyElse() {
    assertAsMarked(
        """
        A.m
          a: lent
          b: lent
          returns borrowed from a
        return b  // ! not borrowed from a
        """);
    assertAsMarked(
        """
        A.m
          a: lent
          b: lent
          returns borrowed from a
        t1 = get(b) : borrowed from b
        return t1  // ! not borrowed from a
        """);
    assertAsMarked(
        """
        A.m
          this: lent
          a: lent
          returns borrowed from a
          owns this.f
        t1 = load this.f (owned)
        return t1  // ! not borrowed from a
        """);
  }

  @Test
  void borrowedFromEitherOfTwo() {
    assertAsMarked(
        """
        A.m
          a: lent
          b: lent
          returns borrowed from a or b
        if ? ? one : two
        one:
          t1 = get(a) : borrowed from a
          return t1
        two:
          return b
        """);
  }

  @Test
  void aFreshReferenceReturnedAsBorrowedIsLeaked() {
    assertAsMarked(
        """
        A.m
          this: lent
          returns borrowed from this
        b = make() : owned  // ! leaked: returned as borrowed
        return b
        """);
    assertAsMarked(
        """
        A.m
          b: lent
          returns borrowed from b
        retain(b retained)  // ! leaked: returned as borrowed
        return b
        """);
    assertAsMarked(
        """
        A.m
          b: taken  // ! leaked: returned as borrowed
          returns borrowed from anybody
        return b
        """);
  }

  @Test
  void storedAndThenReturnedAsBorrowed() {
    assertAsMarked(
        """
        A.cached
          this: lent
          returns borrowed from this
          owns this.f
        if this.f == null ? empty : full
        empty:
          b = make() : owned
          store this.f (owned) = b
          end b
        full:
          t1 = load this.f (owned)
          return t1
        """);
    assertAsMarked(
        """
        A.cached
          this: lent
          list: lent
          returns borrowed from list
        b = make() : owned
        set(list, b stolen into list)
        return b
        """);
  }

  @Test
  void borrowedFromNobody() {
    assertAsMarked(
        """
        A.m
          returns borrowed
        t1 = load A.LAST (owned)
        return t1
        """);
    assertAsMarked(
        """
        A.m
          returns borrowed
        t1 = none() : immortal
        return t1
        """);
    assertAsMarked(
        """
        A.m
          a: lent
          returns borrowed from a
        t1 = load A.LAST (owned)
        return t1
        """);
    assertAsMarked(
        """
        A.m
          a: lent
          returns borrowed from a
        t1 = find() : borrowed
        return t1
        """);
    assertAsMarked(
        """
        A.m
          a: lent
          returns borrowed from anybody
        return a
        """);
  }

  @Test
  void borrowedAfterTheLenderEnded() {
    assertAsMarked(
        """
        A.m
          list: taken
          returns borrowed from anybody
        b = get(list) : borrowed from list
        release(list released)
        return b  // ! dangling returned
        """);
    assertAsMarked(
        """
        A.m
          returns owned
        list = make() : owned
        b = get(list) : borrowed from list
        release(list released)
        return b  // ! dangling returned
        """);
  }

  @Test
  void borrowedFromALocalOwner() {
    assertAsMarked(
        """
        A.m
          a: lent
          returns borrowed from a
        list = make() : owned  // ! leaked: method end
        b = get(list) : borrowed from list
        return b
        """);
  }
}
