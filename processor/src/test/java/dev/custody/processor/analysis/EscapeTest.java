package dev.custody.processor.analysis;

import static dev.custody.processor.analysis.Marks.assertAsMarked;

import org.junit.jupiter.api.Test;

/** Borrowed references that are kept as if they were owned. */
class EscapeTest {

  @Test
  void inAStaticField() {
    assertAsMarked(
        """
        A.m
          b: lent
        if A.last != null ? full : empty
        empty:
          store A.last (owned) = b  // ! borrowed kept in A.last
        full:
          return
        """);
  }

  @Test
  void inAnArray() {
    assertAsMarked(
        """
        A.m
          all: lent (elements)
          b: lent
        store all[0] (owned) = b  // ! borrowed kept in all[0]
        return
        """);
    assertAsMarked(
        """
        A.m
          all: lent (elements)
          b: lent
        store all[?] (owned) = b  // ! borrowed kept in all[?]
        return
        """);
    assertAsMarked(
        """
        A.m
          all: lent (elements)
          b: lent
        retain(b retained)
        store all[?] (owned) = b
        return
        """);
    assertAsMarked(
        """
        A.m
          all: lent (elements)
          b: lent
        store all[?] (borrowed) = b
        return
        """);
  }

  @Test
  void inAContainer() {
    assertAsMarked(
        """
        A.m
          list: lent (elements)
          b: lent
        add(list, b stolen into list)  // ! borrowed stolen
        return
        """);
    assertAsMarked(
        """
        A.m
          list: lent (elements)
          b: lent
        retain(b retained)
        add(list, b stolen into list)
        return
        """);
  }

  @Test
  void aLoanInAField() {
    assertAsMarked(
        """
        A.m
          node: lent
          list: lent
        if node.value != null ? full : empty
        empty:
          b = get(list) : borrowed from list
          store node.value (owned) = b  // ! borrowed kept in node.value
        full:
          return
        """);
  }

  @Test
  void afterItsOwnReferenceWasGivenAway() {
    assertAsMarked(
        """
        A.m
          list: lent
          node: lent
        if node.value != null ? full : empty
        empty:
          b = make() : owned
          set(list, b stolen into list)
          store node.value (owned) = b  // ! borrowed kept in node.value
        full:
          return
        """);
  }

  @Test
  void ofADeadReference() {
    assertAsMarked(
        """
        A.m
          node: lent
        if node.value != null ? full : empty
        empty:
          b = make() : owned
          release(b released)
          store node.value (owned) = b  // ! used after release
        full:
          return
        """);
  }
}
