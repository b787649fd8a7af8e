package dev.custody.processor.analysis;

import static dev.custody.processor.analysis.Marks.assertAsMarked;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Loops that visit the elements of a container and discard each of them, or not. */
class DrainTest {

  @Test
  void eachElementReleased() {
    assertAsMarked(
        """
        A.m
        list = filled() : filled container
        loop:
          if ? ? turn : done
        turn:
          t = next of list (owned) in loop1
          release(t released)
          end t
          turn of loop1 ends
          goto loop
        done:
          loop1 visited all of list
          return
        """);
  }

  @Test
  void eachElementReleasedAndTheContainerCleared() {
    assertAsMarked(
        """
        A.m
        list = filled() : filled container
        loop:
          if ? ? turn : done
        turn:
          t = next of list (owned) in loop1
          release(t released)
          end t
          turn of loop1 ends
          goto loop
        done:
          loop1 visited all of list
          clear(list cleared)
          return
        """);
  }

  @Test
  void elementsOnlyUsed() {
    assertAsMarked(
        """
        A.m
        list = filled() : filled container  // ! leaked: method end
        loop:
          if ? ? turn : done
        turn:
          t = next of list (owned) in loop1
          use t
          end t
          turn of loop1 ends
          goto loop
        done:
          loop1 visited all of list
          return
        """);
    assertAsMarked(
        """
        A.m
          list: lent (elements)
        loop:
          if ? ? turn : done
        turn:
          t = next of list (owned) in loop1
          use t
          end t
          turn of loop1 ends
          goto loop
        done:
          loop1 visited all of list
          return
        """);
  }

  @Test
  void theOneThatIsComparedAndThenTheOthers() {
    assertAsMarked(
        """
        A.m
          list: taken (elements)
          one: lent
        loop:
          if ? ? turn : done
        turn:
          t = next of list (owned) in loop1
          if t == one ? found : go
        found:
          release(t released)
          end t
          goto after
        go:
          end t
          turn of loop1 ends
          goto loop
        done:
          loop1 visited all of list
        after:
          if ? ? again : end
        again:
          u = next of list (owned) in loop2
          if u == one ? next : other
        other:
          release(u released)
        next:
          end u
          turn of loop2 ends
          goto after
        end:
          loop2 visited all of list
          return
        """);
  }

  @Test
  void oneTurnThatAFlagLetsPass() {
    assertAsMarked(
        """
        A.m
        list = filled() : filled container
        skip = true
        loop:
          if ? ? turn : done
        turn:
          t = next of list (owned) in loop1
          if skip == true ? pass : go
        pass:
          skip = false
          goto next
        go:
          release(t released)
        next:
          end t
          turn of loop1 ends
          goto loop
        done:
          loop1 visited all of list
          first = get(list) : element of list
          release(first released)
          return
        """);
  }

  @Test
  void someElementsSkipped() {
    assertAsMarked(
        """
        A.m
        list = filled() : filled container  // ! leaked: method end
        loop:
          if ? ? turn : done
        turn:
          t = next of list (owned) in loop1
          if ? ? release : skip
        release:
          release(t released)
        skip:
          end t
          turn of loop1 ends
          goto loop
        done:
          loop1 visited all of list
          return
        """);
  }

  @Test
  void leftByBreak() {
    assertAsMarked(
        """
        A.m
        list = filled() : filled container  // ! leaked: method end
        loop:
          if ? ? turn : done
        turn:
          t = next of list (owned) in loop1
          release(t released)
          if ? ? leave : go
        leave:
          end t
          goto after
        go:
          end t
          turn of loop1 ends
          goto loop
        done:
          loop1 visited all of list
        after:
          return
        """);
  }

  @Test
  void leftByAnException() {
    assertAsMarked(
        """
        A.m
        list = filled() : filled container  // ! leaked on exception: method end
        loop:
          if ? ? turn : done
        turn:
          t = next of list (owned) in loop1
          work(t), throws Failure -> failed
          release(t released)
          end t
          turn of loop1 ends
          goto loop
        done:
          loop1 visited all of list
          return
        failed:
          leave by exception
        """);
  }

  @Test
  void elementsGivenAway() {
    assertAsMarked(
        """
        A.m
        list = filled() : filled container
        loop:
          if ? ? turn : done
        turn:
          t = next of list (owned) in loop1
          send(t stolen)
          end t
          turn of loop1 ends
          goto loop
        done:
          loop1 visited all of list
          return
        """);
  }

  @Test
  void elementsReleasedTwice() {
    assertAsMarked(
        """
        A.m
        list = filled() : filled container
        loop:
          if ? ? turn : done
        turn:
          t = next of list (owned) in loop1
          release(t released)
          release(t released)  // ! released again
          end t
          turn of loop1 ends
          goto loop
        done:
          loop1 visited all of list
          return
        """);
  }

  @Test
  void nullElementsAreSkipped() {
    assertAsMarked(
        """
        A.m
        list = filled() : filled container
        loop:
          if ? ? turn : done
        turn:
          t = next of list (owned) in loop1
          if t != null ? some : none
        some:
          release(t released)
        none:
          end t
          turn of loop1 ends
          goto loop
        done:
          loop1 visited all of list
          return
        """);
  }

  @Test
  void theCallersElements() {
    assertAsMarked(
        """
        A.m
          list: lent (elements)
        loop:
          if ? ? turn : done
        turn:
          t = next of list (owned) in loop1
          release(t released)  // ! borrowed released
          end t
          turn of loop1 ends
          goto loop
        done:
          loop1 visited all of list
          return
        """);
    assertAsMarked(
        """
        A.m
          list: taken (elements)
        loop:
          if ? ? turn : done
        turn:
          t = next of list (owned) in loop1
          release(t released)
          end t
          turn of loop1 ends
          goto loop
        done:
          loop1 visited all of list
          return
        """);
  }

  @Test
  void borrowedElements() {
    assertAsMarked(
        """
        A.m
          list: plain
        loop:
          if ? ? turn : done
        turn:
          t = next of list (borrowed) in loop1
          release(t released)  // ! borrowed released
          end t
          turn of loop1 ends
          goto loop
        done:
          loop1 visited all of list
          return
        """);
  }

  @Test
  void aFieldInADisposingMethod() {
    Verdict verdict =
        assertAsMarked(
            """
            A.close
              this: lent
              disposes *
              owns this.all (elements)
            t1 = load this.all (container)
            loop:
              if ? ? turn : done
            turn:
              t = next of t1 (owned) in loop1
              release(t released)
              end t
              turn of loop1 ends
              goto loop
            done:
              loop1 visited all of t1
              end t1
              return
            """);
    assertThat(verdict.keptFields()).isEmpty();
    assertAsMarked(
        """
        A.close
          this: lent
          disposes *
          owns this.all (elements)
        t1 = load this.all (container)
        loop:
          if ? ? turn : done
        turn:
          t = next of t1 (owned) in loop1
          if ? ? release : skip
        release:
          release(t released)
        skip:
          end t
          turn of loop1 ends
          goto loop
        done:
          loop1 visited all of t1
          end t1
          return  // ! all not disposed
        """);
  }

  @Test
  void collectedIntoAnother() {
    assertAsMarked(
        """
        A.m
          to: lent (elements)
        list = filled() : filled container
        loop:
          if ? ? turn : done
        turn:
          t = next of list (owned) in loop1
          add(to, t stored into to)
          end t
          turn of loop1 ends
          goto loop
        done:
          loop1 visited all of list
          return
        """);
  }

  @Test
  void retainedForEachTurn() {
    assertAsMarked(
        """
        A.m
          list: lent (elements)
          b: lent
        loop:
          if ? ? turn : done
        turn:
          t = next of list (owned) in loop1
          retain(b retained)
          write(t, b stolen)
          end t
          turn of loop1 ends
          goto loop
        done:
          loop1 visited all of list
          return
        """);
  }

  @Test
  void theValuesOfTheEntriesOfAMap() {
    assertAsMarked(
        """
        A.close
          this: lent
          disposes *
          owns this.map (elements)
        t1 = load this.map (container)
        t2 = entrySet(t1) : alias of t1
        loop:
          if ? ? turn : done
        turn:
          e = next of t2 (container) in loop1
          t3 = getValue(e) : element of e
          release(t3 released)
          end t3, e
          turn of loop1 ends
          goto loop
        done:
          loop1 visited all of t2
          clear(t1 cleared)
          return
        """);
    assertAsMarked(
        """
        A.close
          this: lent
          disposes *
          owns this.map (elements)
        t1 = load this.map (container)
        t2 = entrySet(t1) : alias of t1
        loop:
          if ? ? turn : done
        turn:
          e = next of t2 (container) in loop1
          t3 = getValue(e) : element of e
          use t3
          end t3, e
          turn of loop1 ends
          goto loop
        done:
          loop1 visited all of t2
          return  // ! map not disposed
        """);
    assertAsMarked(
        """
        A.m
          map: lent (elements)
        t2 = entrySet(map) : alias of map
        loop:
          if ? ? turn : done
        turn:
          e = next of t2 (container) in loop1
          t3 = getValue(e) : element of e
          release(t3 released)  // ! borrowed released
          end t3, e
          turn of loop1 ends
          goto loop
        done:
          loop1 visited all of t2
          return
        """);
  }

  @Test
  void leftByBreakAndDrainedAgain() {
    assertAsMarked(
        """
        A.m
        list = filled() : filled container
        loop:
          if ? ? turn : done
        turn:
          t = next of list (owned) in loop1
          release(t released)
          end t
          if ? ? again : go
        go:
          turn of loop1 ends
          goto loop
        done:
          loop1 visited all of list
          return
        again:
          if ? ? each : over
        each:
          u = next of list (owned) in loop2
          release(u released)  // ! released again
          end u
          turn of loop2 ends
          goto again
        over:
          loop2 visited all of list
          return
        """);
  }

  @Test
  void whatWasReleasedComesOut() {
    assertAsMarked(
        """
        A.m
        list = filled() : filled container
        loop:
          if ? ? turn : done
        turn:
          t = next of list (owned) in loop1
          release(t released)
          end t
          turn of loop1 ends
          goto loop
        done:
          loop1 visited all of list
          c = remove(list gives one) : owned
          release(c released)  // ! released again
          return
        """);
  }

  @Test
  void allButTheOneInAVariable() {
    assertAsMarked(
        """
        A.m
          best: plain
        list = filled() : filled container
        best = get(list) : element of list
        loop:
          if ? ? turn : done
        turn:
          t = next of list (owned) in loop1
          if t == best ? skip : release
        release:
          release(t released)
        skip:
          end t
          turn of loop1 ends
          goto loop
        done:
          loop1 visited all of list
          release(best released)
          return
        """);
  }
}
