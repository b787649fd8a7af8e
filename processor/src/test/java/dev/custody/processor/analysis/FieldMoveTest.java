package dev.custody.processor.analysis;

import static dev.custody.processor.analysis.Marks.assertAsMarked;

import org.junit.jupiter.api.Test;

/** What moves into an owned field of {@code this}, and out of it into other hands. */
class FieldMoveTest {

  @Test
  void swappedWithAnotherField() {
    assertAsMarked(
        """
        A.swap
          this: lent
          owns this.f
          owns this.g
        old = load this.f (owned)
        t1 = load this.g (owned)
        store this.f (owned) = t1
        end t1
        store this.g (owned) = old
        return
        """);
  }

  @Test
  void swappedHalfway() {
    assertAsMarked(
        """
        A.swap
          this: lent
          owns this.f
          owns this.g
        t1 = load this.g (owned)
        store this.f (owned) = t1  // ! this.f overwritten; borrowed kept in this.f
        return
        """);
  }

  @Test
  void movedIntoANewObject() {
    assertAsMarked(
        """
        A.push
          this: lent
          owns this.head
        t1 = load this.head (owned)
        t2 = new Node(t1 stolen) : owned
        store this.head (owned) = t2
        end t1, t2
        return
        """);
  }

  @Test
  void movedIntoAFieldOfANewObject() {
    assertAsMarked(
        """
        A.push
          this: lent
          owns this.head
        node = new Node() : owned
        t1 = load this.head (owned)
        store node.next (owned) = t1
        end t1
        store this.head (owned) = node
        end node
        return
        """);
  }

  @Test
  void aNewObjectWithoutTheOldOne() {
    assertAsMarked(
        """
        A.push
          this: lent
          owns this.head
        t2 = new Node() : owned
        store this.head (owned) = t2  // ! this.head overwritten
        end t2
        return
        """);
  }

  @Test
  void poppedFromALinkedList() {
    assertAsMarked(
        """
        A.pop
          this: lent
          returns owned
          owns this.head
        node = load this.head (owned)
        t1 = load node.next (owned)
        store this.head (owned) = t1
        store node.next (owned) = null
        return node
        """);
  }

  @Test
  void returnedWithoutClearing() {
    assertAsMarked(
        """
        A.take
          this: lent
          returns owned
          owns this.f
        t1 = load this.f (owned)
        return t1  // ! borrowed returned
        """);
  }

  @Test
  void returnedAfterClearing() {
    assertAsMarked(
        """
        A.take
          this: lent
          returns owned
          owns this.f
        b = load this.f (owned)
        store this.f (owned) = null
        return b
        """);
  }

  @Test
  void returnedRetained() {
    assertAsMarked(
        """
        A.share
          this: lent
          returns owned
          owns this.f
        t1 = load this.f (owned)
        t2 = retain(t1 retained) : alias of t1
        return t2
        """);
  }

  @Test
  void returnedBorrowed() {
    assertAsMarked(
        """
        A.peek
          this: lent
          returns borrowed from this
          owns this.f
        t1 = load this.f (owned)
        return t1
        """);
  }

  @Test
  void anOwnedReferenceMovesIn() {
    assertAsMarked(
        """
        A.init
          this: lent
          owns this.f
        if this.f != null ? full : empty
        empty:
          b = make() : owned
          store this.f (owned) = b
          use b
          release(b released)  // ! this.f stale after release
        full:
          return
        """);
  }

  @Test
  void aBorrowedReferenceDoesNotMoveIn() {
    assertAsMarked(
        """
        A.set
          this: lent
          b: lent
          owns this.f
        if this.f != null ? full : empty
        empty:
          store this.f (owned) = b  // ! borrowed kept in this.f
        full:
          return
        """);
  }

  @Test
  void aRetainedReferenceMovesIn() {
    assertAsMarked(
        """
        A.set
          this: lent
          b: lent
          owns this.f
        if this.f != null ? full : empty
        empty:
          retain(b retained)
          store this.f (owned) = b
        full:
          return
        """);
  }

  @Test
  void storedTwice() {
    assertAsMarked(
        """
        A.set
          this: lent
          owns this.f
          owns this.g
        if this.f != null ? full : empty
        empty:
          if this.g != null ? full : empty2
        empty2:
          b = make() : owned
          store this.f (owned) = b
          store this.g (owned) = b  // ! borrowed kept in this.g
        full:
          return
        """);
  }

  @Test
  void storedAgainInTheSameField() {
    assertAsMarked(
        """
        A.same
          this: lent
          owns this.f
        t1 = load this.f (owned)
        store this.f (owned) = t1
        return
        """);
  }

  @Test
  void storedWithoutOwning() {
    assertAsMarked(
        """
        A.remember
          this: lent
          b: lent
        store this.last (borrowed) = b
        return
        """);
  }
}
