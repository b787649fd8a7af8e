package dev.custody.processor.analysis;

import static dev.custody.processor.analysis.Marks.assertAsMarked;

import org.junit.jupiter.api.Test;

/** What is returned against what the method promises. */
class ReturnTest {

  @Test
  void ownedAndAcquired() {
    assertAsMarked(
        """
        A.m
          returns owned
        b = make() : owned
        return b
        """);
  }

  @Test
  void ownedAndTaken() {
    assertAsMarked(
        """
        A.m
          b: taken
          returns owned
        return b
        """);
  }

  @Test
  void ownedAndLent() {
    assertAsMarked(
        """
        A.m
          b: lent
          returns owned
        return b  // ! borrowed returned
        """);
    assertAsMarked(
        """
        A.m
          this: lent
          returns owned
        return this  // ! borrowed returned
        """);
  }

  @Test
  void ownedAndBorrowedFromACall() {
    assertAsMarked(
        """
        A.m
          list: lent
          returns owned
        b = get(list) : borrowed from list
        return b  // ! borrowed returned
        """);
    assertAsMarked(
        """
        A.m
          list: lent
          returns owned
        b = get(list) : borrowed from list
        retain(b retained)
        return b
        """);
  }

  @Test
  void ownedOnSomePaths() {
    assertAsMarked(
        """
        A.m
          b: lent
          returns owned
        if ? ? keep : give
        keep:
          retain(b retained)
        give:
          return b  // ! borrowed returned
        """);
  }

  @Test
  void ownedAndRetainedOnceTooOften() {
    assertAsMarked(
        """
        A.m
          returns owned
        b = make() : owned  // ! leaked: method end
        retain(b retained)
        return b
        """);
  }

  @Test
  void ownedOrNull() {
    assertAsMarked(
        """
        A.m
          returns owned
        b = null
        if ? ? make : end
        make:
          b = make() : owned
        end:
          return b
        """);
  }

  @Test
  void anotherOneIsLeaked() {
    assertAsMarked(
        """
        A.m
          returns owned
        a = make() : owned  // ! leaked: method end
        b = make() : owned
        return b
        """);
  }

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

  @Test
  void alias() {
    assertAsMarked(
        """
        A.write
          this: lent
          returns alias of this
        return this
        """);
    assertAsMarked(
        """
        A.write
          this: lent
          returns alias of this
        t1 = append(this) : alias of this
        return t1
        """);
    assertAsMarked(
        """
        A.write
          this: lent
          returns alias of this
        retain(this retained)  // ! leaked: returned as borrowed
        return this
        """);
  }

  @Test
  void retainingMethodsReturnWhatTheyRetained() {
    assertAsMarked(
        """
        A.keep
          b: retained
          returns alias of b
        t1 = retain(b retained) : alias of b
        return t1
        """);
  }

  @Test
  void nothing() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        return b
        """);
  }

  @Test
  void immortal() {
    assertAsMarked(
        """
        A.none
          returns immortal
        t1 = load A.NONE (immortal)
        return t1
        """);
  }

  @Test
  void contents() {
    assertAsMarked(
        """
        A.all
          returns contents
        list = new ArrayList() : container
        b = make() : owned
        add(list, b stolen into list)
        return list
        """);
    assertAsMarked(
        """
        A.all
          list: lent (elements)
          returns contents
        return list  // ! borrowed returned
        """);
    assertAsMarked(
        """
        A.all
          list: taken (elements)
          returns contents
        return list
        """);
  }
}
