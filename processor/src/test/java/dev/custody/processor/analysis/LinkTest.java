package dev.custody.processor.analysis;

import static dev.custody.processor.analysis.Marks.assertAsMarked;

import org.junit.jupiter.api.Test;

/** The fields that join the nodes of a linked structure. */
class LinkTest {

  @Test
  void theLinkOfAnotherNodeIsNobodysSecretUntilItIsRead() {
    assertAsMarked(
        """
        A.m
          last: lent
          node: taken
          links next
        store last.next (owned) = node
        return
        """);
    assertAsMarked(
        """
        A.m
          last: lent
          node: taken
          links next
        rest = load last.next (owned)
        use rest
        end rest
        store last.next (owned) = node  // ! last.next overwritten
        return
        """);
  }

  @Test
  void aStructureWithoutTailHasNoHead() {
    assertAsMarked(
        """
        A.m
          this: plain
          node: taken
          owns this.head
          links head
          pointers tail
        if this.tail == null ? b1 : b2
        b1:
        store this.head (owned) = node
        store this.tail (borrowed) = node
        return
        b2:
        release(node released)
        return
        """);
  }

  @Test
  void aTailThatIsThereSaysNothingOfTheHead() {
    assertAsMarked(
        """
        A.m
          this: plain
          node: taken
          owns this.head
          links head
          pointers tail
        if this.tail == null ? b2 : b1
        b1:
        store this.head (owned) = node  // ! this.head overwritten
        store this.tail (borrowed) = node
        return
        b2:
        release(node released)
        return
        """);
  }

  @Test
  void aNameThatIsOverwrittenHandsItsPathsOnToACopy() {
    assertAsMarked(
        """
        A.m
          node: lent
          links next
        before = node
        t1 = load node.next (owned)
        node = t1
        end t1
        store before.next (owned) = null
        release(node released)
        return
        """);
    assertAsMarked(
        """
        A.m
          node: lent
          links next
        before = node
        t1 = load node.next (owned)
        node = t1
        end t1
        release(node released)  // ! before.next stale after release
        return
        """);
  }

  @Test
  void aPointerThatTheProgramDoesNotKeepSaysNothing() {
    assertAsMarked(
        """
        A.m
          this: plain
          node: taken
          owns this.left
          links left
          pointers parent
        if this.parent == null ? b1 : b2
        b1:
        store this.left (owned) = node  // ! this.left overwritten
        return
        b2:
        release(node released)
        return
        """);
  }
}
