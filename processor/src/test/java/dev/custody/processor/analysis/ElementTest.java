package dev.custody.processor.analysis;

import static dev.custody.processor.analysis.Marks.assertAsMarked;

import org.junit.jupiter.api.Test;

/** References that go into a container, are read from it, and come out of it. */
class ElementTest {

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
  void keysTellElementsApart() {
    assertAsMarked(
        """
        A.m
          list: lent (elements)
        b = get(list) at 1 : element of list
        c = remove(list gives one) at 0 : owned
        use b
        release(c released)
        d = remove(list gives one) at 0 : owned
        use b  // ! dangling used
        release(d released)
        return
        """);
    assertAsMarked(
        """
        A.m
          map: lent (elements)
          i: plain
        b = get(map) under i : element of map
        release(b released)
        c = remove(map gives one) under i : owned
        end c
        return
        """);
    assertAsMarked(
        """
        A.m
          map: lent (elements)
        b = get(map) under 1 : element of map
        release(b released)  // ! borrowed released
        c = remove(map gives one) under 2 : owned  // ! leaked: out of use
        end c
        return
        """);
    assertAsMarked(
        """
        A.m
          map: lent (elements)
          i: plain
        b = get(map) under i : element of map
        release(b released)
        i = ?
        c = remove(map gives one) under i : owned
        end c
        return
        """);
  }

  @Test
  void keysThatAreSoMuchMoreThanOthers() {
    assertAsMarked(
        """
        A.m
          list: lent (elements)
          i: plain
        b = get(list) at (i+1) : element of list
        release(b released)
        c = remove(list gives one) at i : owned
        release(c released)
        d = remove(list gives one) at i : owned
        end d
        return
        """);
    assertAsMarked(
        """
        A.m
          list: lent (elements)
          i: plain
        b = get(list) at (i+1) : element of list
        release(b released)  // ! borrowed released
        c = remove(list gives one) at i : owned  // ! leaked: out of use
        end c
        return
        """);
  }

  @Test
  void keysOfWhichNobodyCanTell() {
    assertAsMarked(
        """
        A.m
          map: lent (elements)
          i: plain
          j: plain
        b = get(map) under i : element of map
        c = remove(map gives one) under j : owned
        release(c released)
        release(b released)
        d = remove(map gives one) under i : owned
        end d
        return
        """);
    assertAsMarked(
        """
        A.m
          map: lent (elements)
          i: plain
          j: plain
        b = get(map) under i : element of map
        c = remove(map gives one) under j : owned
        release(c released)
        release(b released)
        release(b released)  // ! released again
        return
        """);
  }

  @Test
  void endsOfAQueue() {
    assertAsMarked(
        """
        A.m
          queue: lent (elements)
        b = peekFirst(queue) : next element of queue
        c = pollLast(queue gives next) last : owned
        use b
        release(c released)
        return
        """);
    assertAsMarked(
        """
        A.m
          queue: lent (elements)
        b = peekLast(queue) last : next element of queue
        c = pollLast(queue gives next) last : owned
        release(c released)
        use b  // ! used after release
        return
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
        clear(list cleared)  // ! leaked: cleared
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
