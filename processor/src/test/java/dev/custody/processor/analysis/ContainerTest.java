package dev.custody.processor.analysis;

import static dev.custody.processor.analysis.Marks.assertAsMarked;

import org.junit.jupiter.api.Test;

/** Containers of the frame: they own what is put into them, and are not left filled. */
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
  void thatAPartIsEmptySaysNothingOfTheRest() {
    assertAsMarked(
        """
        A.m
        list = new ArrayList() : container  // ! leaked: method end
        b = make() : owned
        add(list, b stored into list)
        part = subList(list) : alias of list
        t1 = isEmpty(part), part partly empty if true
        if t1 == true ? none : some
        some:
          c = remove(list gives one) : owned
          release(c released)
        none:
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
}
