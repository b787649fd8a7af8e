package dev.custody.processor.analysis;

import static dev.custody.processor.analysis.Marks.assertAsMarked;

import org.junit.jupiter.api.Test;

/** Loops that count an index and discard the element that it selects. */
class IndexedDrainTest {

  @Test
  void byIndex() {
    assertAsMarked(
        """
        A.m
        list = filled() : filled container
        i = 0
        loop:
          if ? ? turn : done
        turn:
          t = get(list) : element of list in loop1[i]
          release(t released)
          end t
          turn of loop1[i] ends
          i = ?
          goto loop
        done:
          loop1[i] visited all of list
          return
        """);
    assertAsMarked(
        """
        A.m
        list = filled() : filled container  // ! leaked: method end
        i = 0
        loop:
          if ? ? turn : done
        turn:
          t = get(list) : element of list in loop1[i]
          use t
          end t
          turn of loop1[i] ends
          i = ?
          goto loop
        done:
          loop1[i] visited all of list
          return
        """);
  }

  @Test
  void allButTheFirst() {
    assertAsMarked(
        """
        A.m
        list = filled() : filled container  // ! leaked: method end
        i = 1
        loop:
          if ? ? turn : done
        turn:
          t = get(list) : element of list in loop1[i not first]
          release(t released)
          end t
          turn of loop1[i not first] ends
          i = ?
          goto loop
        done:
          loop1[i not first] visited all of list
          return
        """);
    assertAsMarked(
        """
        A.m
        list = filled() : filled container
        first = get(list) : element of list
        release(first released)
        i = 1
        loop:
          if ? ? turn : done
        turn:
          t = get(list) : element of list in loop1[i not first]
          release(t released)
          end t
          turn of loop1[i not first] ends
          i = ?
          goto loop
        done:
          loop1[i not first] visited all of list
          return
        """);
  }

  @Test
  void nobodyKnowsHowMany() {
    assertAsMarked(
        """
        A.m
        list = filled() : filled container
        i = 0
        loop:
          if ? ? turn : done
        turn:
          t = get(list) : element of list in loop1[i with first]
          release(t released)
          end t
          turn of loop1[i with first] ends
          i = ?
          goto loop
        done:
          loop1[i with first] visited all of list
          last = get(list) : element of list
          release(last released)
          return
        """);
    assertAsMarked(
        """
        A.m
        list = filled() : filled container
        i = 0
        loop:
          if ? ? turn : done
        turn:
          t = get(list) : element of list in loop1[i]
          release(t released)
          end t
          turn of loop1[i] ends
          i = ?
          goto loop
        done:
          loop1[i] visited all of list
          j = ?
        rest:
          if ? ? further : end
        further:
          u = get(list) : element of list in loop2[j some]
          release(u released)  // ! released again
          end u
          turn of loop2[j some] ends
          j = ?
          goto rest
        end:
          loop2[j some] visited all of list
          return
        """);
  }

  @Test
  void oneByItselfAndThenAll() {
    assertAsMarked(
        """
        A.m
          all: taken (elements)
        t = load all[0] (owned)
        release(t released)
        end t
        i = 0
        loop:
          if ? ? turn : done
        turn:
          u = load all[i] (owned)
          release(u released)  // ! released again
          end u
          turn of loop1[i] ends
          i = ?
          goto loop
        done:
          loop1[i] visited all of all
          return
        """);
  }

  @Test
  void theFirstSlotOfAnArrayMayBeUnused() {
    assertAsMarked(
        """
        A.m
          all: taken (elements)
        i = 1
        loop:
          if ? ? turn : done
        turn:
          t = load all[i] (owned)
          release(t released)
          end t
          turn of loop1[i not first] ends
          i = ?
          goto loop
        done:
          loop1[i not first] visited all of all
          return
        """);
  }

  @Test
  void anArrayByIndex() {
    assertAsMarked(
        """
        A.m
        all = filled() : filled container
        i = 0
        loop:
          if ? ? turn : done
        turn:
          t = load all[i] (owned)
          release(t released)
          end t
          turn of loop1[i] ends
          i = ?
          goto loop
        done:
          loop1[i] visited all of all
          return
        """);
    assertAsMarked(
        """
        A.m
        all = filled() : filled container
        i = 0
        loop:
          if ? ? turn : done
        turn:
          t = load all[i] (owned)
          if t != null ? some : none
        some:
          release(t released)
          store all[i] (owned) = null
        none:
          end t
          turn of loop1[i] ends
          i = ?
          goto loop
        done:
          loop1[i] visited all of all
          return
        """);
    assertAsMarked(
        """
        A.m
          all: lent (elements)
        i = 0
        loop:
          if ? ? turn : done
        turn:
          t = load all[i] (owned)
          release(t released)  // ! borrowed released
          end t
          turn of loop1[i] ends
          i = ?
          goto loop
        done:
          loop1[i] visited all of all
          return
        """);
  }

  @Test
  void aFieldByIndex() {
    assertAsMarked(
        """
        Ring.close
          this: plain
          disposes *
          owns this.slots (elements)
        i = 0
        loop:
          if ? ? turn : done
        turn:
          if this.slots[i] != null ? some : none
        some:
          t3 = load this.slots[i] (owned)
          release(t3 released)
          end t3
          store this.slots[i] (owned) = null
        none:
          turn of loop1[i] ends
          i = ?
          goto loop
        done:
          loop1[i] visited all of this.slots
          return
        """);
    assertAsMarked(
        """
        Ring.close
          this: plain
          disposes *
          owns this.slots (elements)
        i = 0
        loop:
          if ? ? turn : done
        turn:
          t3 = load this.slots[i] (owned)
          release(t3 released)
          end t3
          turn of loop1[i] ends
          i = ?
          goto loop
        done:
          loop1[i] visited all of this.slots
          return
        """);
  }

  @Test
  void byAnIndexThatIsComputedInEachTurn() {
    assertAsMarked(
        """
        Stack.close
          this: plain
          disposes *
          owns this.all (elements)
        loop:
          if this.n > 0 ? turn : done
        turn:
          t1 = ?
          store this.n (untracked) = t1
          t2 = load this.all[?] (owned)
          release(t2 released)
          end t2
          goto loop
        done:
          return
        """);
    assertAsMarked(
        """
        Stack.close
          this: plain
          disposes *
          owns this.all (elements)
        loop:
          if this.n > 0 ? turn : done
        turn:
          b = load this.all[?] (owned)
          store this.all[?] (owned) = null
          release(b released)
          goto loop
        done:
          return
        """);
    assertAsMarked(
        """
        A.m
        all = filled() : filled container
        loop:
          if ? ? turn : done
        turn:
          i = ?
          b = load all[i] (owned)
          release(b released)
          end b
          goto loop
        done:
          return
        """);
    assertAsMarked(
        """
        A.m
        all = filled() : filled container  // ! leaked: method end
        b = load all[?] (owned)
        release(b released)
        return
        """);
  }
}
