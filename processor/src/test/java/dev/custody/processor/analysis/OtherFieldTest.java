package dev.custody.processor.analysis;

import static dev.custody.processor.analysis.Marks.assertAsMarked;

import org.junit.jupiter.api.Test;

/** Owned fields of other objects than {@code this}. */
class OtherFieldTest {

  @Test
  void readingBorrows() {
    assertAsMarked(
        """
        A.m
          node: lent
        t1 = load node.next (owned)
        use t1
        return
        """);
    assertAsMarked(
        """
        A.m
          node: lent
        t1 = load node.next (owned)
        release(t1 released)  // ! node.next stale after release
        return
        """);
  }

  @Test
  void movedOutInEitherOrder() {
    assertAsMarked(
        """
        A.m
          node: lent
        next = load node.next (owned)
        store node.next (owned) = null
        release(next released)
        return
        """);
    assertAsMarked(
        """
        A.m
          node: lent
        t1 = load node.next (owned)
        release(t1 released)
        end t1
        store node.next (owned) = null
        return
        """);
  }

  @Test
  void overwritten() {
    assertAsMarked(
        """
        A.m
          node: lent
        b = make() : owned
        store node.next (owned) = b  // ! node.next overwritten
        return
        """);
    assertAsMarked(
        """
        A.m
          node: lent
        next = load node.next (owned)
        store node.next (owned) = null  // ! node.next overwritten
        end next
        return
        """);
  }

  @Test
  void theFirstStoreInAFreshObject() {
    assertAsMarked(
        """
        A.m
          returns owned
          b: taken
        node = new Node() : owned
        store node.value (owned) = b
        return node
        """);
    assertAsMarked(
        """
        A.m
          returns owned
          b: taken
        node = new Node() : owned
        store node.value (owned) = b
        c = make() : owned
        store node.value (owned) = c  // ! node.value overwritten
        return node
        """);
  }

  @Test
  void unlinkedFromTheMiddle() {
    assertAsMarked(
        """
        A.unlink
          node: lent
          returns owned
        removed = load node.next (owned)
        t1 = load removed.next (owned)
        store node.next (owned) = t1
        end t1
        store removed.next (owned) = null
        return removed
        """);
  }

  @Test
  void unlinkedAndTheRestLeftTwice() {
    assertAsMarked(
        """
        A.unlink
          node: lent
          returns owned
        removed = load node.next (owned)
        t1 = load removed.next (owned)
        store node.next (owned) = t1  // ! borrowed kept in node.next
        end t1
        return removed
        """);
  }

  @Test
  void linkedInTheMiddle() {
    assertAsMarked(
        """
        A.insert
          node: lent
          added: taken
        t1 = load node.next (owned)
        if added.next == null ? fresh : used
        fresh:
          store added.next (owned) = t1
          store node.next (owned) = added
          return
        used:
          release(added released)
          return
        """);
  }

  @Test
  void thePathChangesInBetween() {
    assertAsMarked(
        """
        A.m
          node: lent
          other: lent
        t1 = load node.next (owned)
        release(t1 released)  // ! node.next stale after release
        end t1
        node = other
        store node.next (owned) = null  // ! node.next overwritten
        return
        """);
  }

  @Test
  void theContentOfAReleasedObject() {
    assertAsMarked(
        """
        A.m
        node = new Node() : owned
        release(node released)
        t1 = load node.next (owned)  // ! used after release
        return
        """);
  }

  @Test
  void theContentOutlivesItsObject() {
    assertAsMarked(
        """
        A.m
        node = make() : owned
        t1 = load node.value (owned)
        release(node released)
        use t1  // ! dangling used
        return
        """);
    assertAsMarked(
        """
        A.m
        node = make() : owned
        t1 = load node.value (owned)
        retain(t1 retained)
        release(node released)
        use t1
        release(t1 released)
        return
        """);
  }

  @Test
  void theContentIsMovedOutAndReleased() {
    assertAsMarked(
        """
        A.m
          node: lent
        next = load node.next (owned)
        store node.next (owned) = null
        release(next released)
        use next  // ! used after release
        return
        """);
    assertAsMarked(
        """
        A.m
          list: lent
          node: lent
        b = get(list) : borrowed from list
        retain(b retained)
        if node.value != null ? full : empty
        full:
          release(b released)
          return
        empty:
          store node.value (owned) = b
          store node.value (owned) = null
          use b
          release(b released)
          use b
          return
        """);
  }

  @Test
  void aListReleasedNodeByNode() {
    assertAsMarked(
        """
        A.close
          this: lent
          owns this.head
        node = load this.head (owned)
        store this.head (owned) = null
        loop:
          if node != null ? turn : done
        turn:
          next = load node.next (owned)
          store node.next (owned) = null
          release(node released)
          node = next
          end next
          goto loop
        done:
          return
        """);
  }

  @Test
  void aBorrowedFieldOfAnotherObject() {
    assertAsMarked(
        """
        A.m
          node: lent
        t1 = load node.parent (borrowed)
        release(t1 released)  // ! borrowed released
        return
        """);
    assertAsMarked(
        """
        A.m
          node: lent
          p: lent
        store node.parent (borrowed) = p
        return
        """);
  }

  @Test
  void aFieldOfAFieldOfThis() {
    assertAsMarked(
        """
        A.m
          this: lent
          owns this.head
        t1 = load this.head.next (owned)
        store this.head.next (owned) = null
        release(t1 released)
        return
        """);
    assertAsMarked(
        """
        A.m
          this: lent
          b: lent
          owns this.head
        store this.head.next (owned) = b  // ! this.head.next overwritten; borrowed kept in this.head.next
        return
        """);
  }
}
