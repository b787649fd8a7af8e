package dev.custody.processor.analysis;

import static dev.custody.processor.analysis.Marks.assertAsMarked;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Containers that fields hold, and those that a method is handed. */
class ContainerFieldTest {

  @Test
  void aFieldOfElements() {
    assertAsMarked(
        """
        A.add
          this: lent
          b: taken
          owns this.all (elements)
        t1 = load this.all (container)
        add(t1, b stored into t1)
        end t1
        return
        """);
    assertAsMarked(
        """
        A.reset
          this: lent
          owns this.all (elements)
        t1 = load this.all (container)
        clear(t1 cleared)  // ! this.all cleared
        return
        """);
    assertAsMarked(
        """
        A.reset
          this: lent
          owns this.all (elements)
        t1 = load this.all (container)
        releaseAll(t1 drained)
        clear(t1 cleared)
        return
        """);
    assertAsMarked(
        """
        A.reset
          this: lent
          owns this.all (elements)
        t1 = new ArrayList() : container
        store this.all (container) = t1  // ! this.all overwritten
        return
        """);
    assertAsMarked(
        """
        A.reset
          this: lent
          owns this.all (elements)
        old = load this.all (container)
        t1 = new ArrayList() : container
        store this.all (container) = t1
        releaseAll(old drained)
        return
        """);
  }

  @Test
  void aFieldOfElementsTakenOutAndForgotten() {
    assertAsMarked(
        """
        A.reset
          this: lent
          owns this.all (elements)
        old = load this.all (container)
        t1 = new ArrayList() : container
        store this.all (container) = t1  // ! this.all overwritten
        end t1, old
        return
        """);
  }

  @Test
  void aFieldOfElementsDisposed() {
    Verdict drained =
        assertAsMarked(
            """
            A.close
              this: lent
              disposes *
              owns this.all (elements)
            t1 = load this.all (container)
            releaseAll(t1 drained)
            return
            """);
    assertThat(drained.discardedFields()).containsExactly("all");
    assertThat(drained.keptFields()).isEmpty();
    Verdict kept =
        assertAsMarked(
            """
            A.close
              this: lent
              disposes *
              owns this.all (elements)
            return  // ! all not disposed
            """);
    assertThat(kept.keptFields()).containsExactly("all");
  }

  @Test
  void aFieldOfElementsDisposedByAnotherMethod() {
    assertAsMarked(
        """
        A.close
          this: lent
          disposes *
          owns this.all (elements)
        super.close(this disposed *)
        return
        """);
  }

  @Test
  void aContainerParameter() {
    assertAsMarked(
        """
        A.m
          list: taken (elements)  // ! leaked: method end
        return
        """);
    assertAsMarked(
        """
        A.m
          list: taken (elements)
        releaseAll(list drained)
        return
        """);
    assertAsMarked(
        """
        A.m
          list: lent (elements)
        return
        """);
    assertAsMarked(
        """
        A.m
          list: lent (elements)
        sendAll(list stolen)  // ! borrowed stolen
        return
        """);
    assertAsMarked(
        """
        A.m
          this: lent
          list: lent (elements)
          owns this.all (elements)
        if this.all != null ? full : empty
        empty:
          store this.all (container) = list  // ! borrowed kept in this.all
        full:
          return
        """);
  }
}
