package dev.custody.processor.analysis;

import static dev.custody.processor.analysis.Marks.assertAsMarked;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Containers own their elements: what goes in, what comes out, and what is left in them. */
class ContainerTest {

  @Test
  void emptyContainersOweNothing() {
    assertAsMarked(
        """
        A.m
        list = new ArrayList() : container
        end list
        return
        """);
  }

  @Test
  void leftFilled() {
    assertAsMarked(
        """
        A.m
        list = new ArrayList() : container  // ! leaked: out of use
        b = make() : owned
        add(list, b stored into list)
        end list
        return
        """);
    assertAsMarked(
        """
        A.m
        list = new ArrayList() : container  // ! leaked: method end
        b = make() : owned
        add(list, b stored into list)
        return
        """);
    assertAsMarked(
        """
        A.m
        list = copyOf() : filled container  // ! leaked: method end
        return
        """);
  }

  @Test
  void overwrittenWhileFilled() {
    assertAsMarked(
        """
        A.m
        list = new ArrayList() : container  // ! leaked: overwritten
        b = make() : owned
        add(list, b stored into list)
        list = new ArrayList() : container
        return
        """);
  }

  @Test
  void filledOnOnePath() {
    assertAsMarked(
        """
        A.m
        list = new ArrayList() : container  // ! leaked: method end
        if ? ? fill : end
        fill:
          b = make() : owned
          add(list, b stored into list)
        end:
          return
        """);
  }

  @Test
  void leftFilledWhenAnExceptionLeaves() {
    assertAsMarked(
        """
        A.m
          returns contents
        list = new ArrayList() : container  // ! leaked on exception: method end
        b = make() : owned
        add(list, b stored into list)
        work(), throws Failure -> failed
        return list
        failed:
          leave by exception
        """);
  }

  @Test
  void returnedOrGivenAway() {
    assertAsMarked(
        """
        A.m
          returns contents
        list = new ArrayList() : container
        b = make() : owned
        add(list, b stored into list)
        return list
        """);
    assertAsMarked(
        """
        A.m
        list = new ArrayList() : container
        b = make() : owned
        add(list, b stored into list)
        sendAll(list stolen)
        return
        """);
    assertAsMarked(
        """
        A.m
          this: lent
          owns this.all (elements)
        if this.all != null ? full : empty
        empty:
          list = new ArrayList() : container
          b = make() : owned
          add(list, b stored into list)
          store this.all (container) = list
        full:
          return
        """);
  }

  @Test
  void storedReferencesAreGivenAway() {
    assertAsMarked(
        """
        A.m
          list: lent (elements)
        b = make() : owned
        add(list, b stored into list)
        release(b released)  // ! released again
        return
        """);
    assertAsMarked(
        """
        A.m
          list: lent (elements)
          b: lent
        add(list, b stored into list)  // ! borrowed kept in list
        return
        """);
    assertAsMarked(
        """
        A.m
          list: lent (elements)
        b = make() : owned
        add(list, b stored into list)
        use b
        return
        """);
  }

  @Test
  void refusedByAQueue() {
    assertAsMarked(
        """
        A.m
          queue: lent (elements)
        b = make() : owned
        t1 = offer(queue, b stored if true into queue)
        if t1 == true ? taken : refused
        refused:
          release(b released)
        taken:
          return
        """);
    assertAsMarked(
        """
        A.m
          queue: lent (elements)
        b = make() : owned  // ! leaked: method end
        offer(queue, b stored if true into queue)
        return
        """);
  }

  @Test
  void refusedByAQueueOfTheFrame() {
    assertAsMarked(
        """
        A.m
        queue = new ArrayDeque() : container
        b = make() : owned
        t1 = offer(queue, b stored if true into queue)
        if t1 == true ? taken : refused
        refused:
          release(b released)
          return
        taken:
          t2 = poll(queue gives one) : owned, queue empty if null
          if t2 != null ? some : none
        some:
          release(t2 released)
        none:
          return
        """);
    assertAsMarked(
        """
        A.m
        queue = new ArrayDeque() : container  // ! leaked: method end
        b = make() : owned
        t1 = offer(queue, b stored if true into queue)
        if t1 == true ? taken : refused
        refused:
          release(b released)
        taken:
          return
        """);
  }

  @Test
  void readElementsAreBorrowed() {
    assertAsMarked(
        """
        A.m
          list: lent (elements)
        b = get(list) : element of list
        use b
        return
        """);
    assertAsMarked(
        """
        A.m
          list: lent (elements)
        b = get(list) : element of list
        release(b released)  // ! borrowed released
        return
        """);
    assertAsMarked(
        """
        A.m
          list: lent (elements)
          returns owned
        b = get(list) : element of list
        return b  // ! borrowed returned
        """);
  }

  @Test
  void readElementsAreGoodUntilTheContainerChanges() {
    assertAsMarked(
        """
        A.m
          list: lent (elements)
        b = get(list) : element of list
        c = remove(list gives one) : owned
        use b  // ! dangling used
        release(c released)
        return
        """);
    assertAsMarked(
        """
        A.m
          list: lent (elements)
        b = get(list) : element of list
        clear(list cleared)
        use b  // ! dangling used
        return
        """);
    assertAsMarked(
        """
        A.m
          list: lent (elements)
        b = get(list) : element of list
        c = make() : owned
        add(list, c stored into list)
        use b
        return
        """);
  }

  @Test
  void takenOutElementsAreOwned() {
    assertAsMarked(
        """
        A.m
          list: lent (elements)
        b = remove(list gives one) : owned  // ! leaked: method end
        return
        """);
    assertAsMarked(
        """
        A.m
          list: lent (elements)
        b = remove(list gives one) : owned
        release(b released)
        return
        """);
  }

  @Test
  void allThatWasPutInWasTakenOut() {
    assertAsMarked(
        """
        A.m
        list = new ArrayList() : container
        b = make() : owned
        add(list, b stored into list)
        c = remove(list gives one) : owned
        release(c released)
        return
        """);
    assertAsMarked(
        """
        A.m
        list = new ArrayList() : container  // ! leaked: method end
        a = make() : owned
        add(list, a stored into list)
        b = make() : owned
        add(list, b stored into list)
        c = remove(list gives one) : owned
        release(c released)
        return
        """);
  }

  @Test
  void theDisplacedElementIsOwned() {
    assertAsMarked(
        """
        A.m
          map: lent (elements)
          b: taken
        old = put(map gives one, b stored into map) : owned
        if old != null ? some : none
        some:
          release(old released)
        none:
          return
        """);
    assertAsMarked(
        """
        A.m
          map: lent (elements)
          b: taken
        t1 = put(map gives one, b stored into map) : owned  // ! leaked: ignored
        end t1
        return
        """);
  }

  @Test
  void pollUntilNull() {
    assertAsMarked(
        """
        A.m
        queue = new ArrayDeque() : container
        b = make() : owned
        add(queue, b stored into queue)
        loop:
          t = poll(queue gives one) : owned, queue empty if null
          if t != null ? turn : done
        turn:
          release(t released)
          goto loop
        done:
          return
        """);
    assertAsMarked(
        """
        A.m
        queue = new ArrayDeque() : container  // ! leaked: method end
        loop1:
          if ? ? fill : drain
        fill:
          b = make() : owned
          add(queue, b stored into queue)
          goto loop1
        drain:
          t = poll(queue gives one) : owned, queue empty if null
          if t != null ? some : none
        some:
          release(t released)
        none:
          return
        """);
  }

  @Test
  void whileNotEmpty() {
    assertAsMarked(
        """
        A.m
        queue = filled() : filled container
        loop:
          t1 = isEmpty(queue), queue empty if true
          if t1 == true ? done : turn
        turn:
          t = remove(queue gives one) : owned
          release(t released)
          goto loop
        done:
          return
        """);
    assertAsMarked(
        """
        A.m
        queue = filled() : filled container  // ! leaked: method end
        loop:
          t1 = isEmpty(queue), queue empty if true
          if t1 == true ? done : turn
        turn:
          t = remove(queue gives one) : owned
          release(t released)
          if ? ? done : loop
        done:
          return
        """);
  }

  @Test
  void whileTheSizeIsNotZero() {
    assertAsMarked(
        """
        A.m
        queue = filled() : filled container
        loop:
          t1 = size(queue), queue empty if 0
          if t1 > 0 ? turn : done
        turn:
          t = remove(queue gives one) : owned
          release(t released)
          goto loop
        done:
          return
        """);
  }

  @Test
  void drainedInADrainingCall() {
    assertAsMarked(
        """
        A.m
        list = filled() : filled container
        releaseAll(list drained)
        return
        """);
  }

  @Test
  void clearedWhileFilled() {
    assertAsMarked(
        """
        A.m
        list = new ArrayList() : container  // ! leaked: cleared
        b = make() : owned
        add(list, b stored into list)
        clear(list cleared)
        return
        """);
    assertAsMarked(
        """
        A.m
        list = new ArrayList() : container
        clear(list cleared)
        return
        """);
    assertAsMarked(
        """
        A.m
        list = filled() : filled container
        releaseAll(list drained)
        clear(list cleared)
        return
        """);
  }

  @Test
  void takenBack() {
    assertAsMarked(
        """
        A.m
          set: lent (elements)
        b = make() : owned
        add(set, b stored into set)
        remove(set, b taken back from set)
        release(b released)
        return
        """);
    assertAsMarked(
        """
        A.m
          set: lent (elements)
        b = make() : owned  // ! leaked: method end
        add(set, b stored into set)
        remove(set, b taken back from set)
        return
        """);
    assertAsMarked(
        """
        A.m
          set: lent (elements)
          b: lent
        t1 = remove(set, b taken back from set if true)
        if t1 == true ? was : not
        was:
          release(b released)
        not:
          return
        """);
  }

  @Test
  void takenBackFromAContainerOfTheFrame() {
    assertAsMarked(
        """
        A.m
        set = new HashSet() : container
        b = make() : owned
        add(set, b stored into set)
        remove(set, b taken back from set)
        release(b released)
        return
        """);
  }

  @Test
  void aliasesAreTheSameContainer() {
    assertAsMarked(
        """
        A.m
        list = new ArrayList() : container  // ! leaked: out of use
        b = make() : owned
        t1 = view(list) : alias of list
        add(t1, b stored into t1)
        end t1, list
        return
        """);
    assertAsMarked(
        """
        A.m
        list = filled() : filled container
        other = list
        end list
        releaseAll(other drained)
        return
        """);
  }

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

  @Test
  void anIteratorRemoves() {
    assertAsMarked(
        """
        A.m
          list: lent (elements)
        it = iterator(list) : alias of list
        b = next(it) : element of it
        remove(it gives its last)
        release(b released)
        return
        """);
    assertAsMarked(
        """
        A.m
          list: lent (elements)
        it = iterator(list) : alias of list
        b = next(it) : element of it  // ! leaked: method end
        remove(it gives its last)
        return
        """);
    assertAsMarked(
        """
        A.m
          list: lent (elements)
        it = iterator(list) : alias of list
        b = next(it) : element of it
        release(b released)  // ! borrowed released
        return
        """);
  }

  @Test
  void anElementIsRetained() {
    assertAsMarked(
        """
        A.m
          list: lent (elements)
          returns owned
        t1 = get(list) : element of list
        t2 = retain(t1 retained) : alias of t1
        return t2
        """);
  }

  @Test
  void movedFromOneContainerToAnother() {
    assertAsMarked(
        """
        A.m
          from: lent (elements)
          to: lent (elements)
        loop:
          t = poll(from gives one) : owned, from empty if null
          if t != null ? turn : done
        turn:
          add(to, t stored into to)
          goto loop
        done:
          return
        """);
    assertAsMarked(
        """
        A.m
          from: lent (elements)
          to: lent (elements)
        t = get(from) : element of from
        add(to, t stored into to)  // ! borrowed kept in to
        return
        """);
  }
}
