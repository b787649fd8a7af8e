package dev.custody.processor.analysis;

import static dev.custody.processor.analysis.Marks.assertAsMarked;

import org.junit.jupiter.api.Test;

/** Elements of arrays, named by a constant, by a variable, or not at all. */
class ArrayTest {

  @Test
  void filledAndForgotten() {
    assertAsMarked(
        """
        A.m
        all = new Buf[]() : container  // ! leaked: method end
        b = make() : owned
        store all[0] (owned) = b
        return
        """);
  }

  @Test
  void filledAndEmptied() {
    assertAsMarked(
        """
        A.m
        all = new Buf[]() : container
        b = make() : owned
        store all[0] (owned) = b
        end b
        t1 = load all[0] (owned)
        release(t1 released)
        end t1
        return
        """);
    assertAsMarked(
        """
        A.m
        all = new Buf[]() : container
        b = make() : owned
        store all[0] (owned) = b
        end b
        t1 = load all[0] (owned)
        store all[0] (owned) = null
        release(t1 released)
        return
        """);
  }

  @Test
  void oneOfTwoReleased() {
    assertAsMarked(
        """
        A.m
        all = new Buf[]() : container  // ! leaked: method end
        a = make() : owned
        store all[0] (owned) = a
        end a
        b = make() : owned
        store all[1] (owned) = b
        end b
        t1 = load all[0] (owned)
        release(t1 released)
        end t1
        return
        """);
  }

  @Test
  void takenOutOfTheCallersArray() {
    assertAsMarked(
        """
        A.m
          all: lent (elements)
        t = load all[0] (owned)
        store all[0] (owned) = null
        release(t released)
        return
        """);
    assertAsMarked(
        """
        A.m
          all: lent (elements)
          i: plain
        t = load all[i] (owned)
        store all[i] (owned) = null
        release(t released)
        return
        """);
    assertAsMarked(
        """
        A.m
          all: lent (elements)
        t = load all[0] (owned)  // ! leaked: method end
        store all[0] (owned) = null
        return
        """);
    assertAsMarked(
        """
        A.m
          all: lent (elements)
        t = load all[0] (owned)
        release(t released)  // ! borrowed released
        return
        """);
  }

  @Test
  void theIndexChangedInBetween() {
    assertAsMarked(
        """
        A.m
          all: lent (elements)
          i: plain
        t = load all[i] (owned)
        i = ?
        store all[i] (owned) = null
        use t
        release(t released)  // ! borrowed released
        return
        """);
  }

  @Test
  void overwritingWhatWasStoredHere() {
    assertAsMarked(
        """
        A.m
          all: lent (elements)
        a = make() : owned  // ! leaked: method end
        store all[0] (owned) = a
        b = make() : owned
        store all[0] (owned) = b
        return
        """);
  }

  @Test
  void overwritingWhatSomebodyElseStored() {
    assertAsMarked(
        """
        A.m
          all: lent (elements)
        b = make() : owned
        store all[0] (owned) = b
        return
        """);
    assertAsMarked(
        """
        A.m
          all: lent (elements)
        b = make() : owned
        store all[?] (owned) = b
        return
        """);
  }

  @Test
  void swappedElements() {
    assertAsMarked(
        """
        A.m
          all: lent (elements)
          i: plain
          j: plain
        t = load all[i] (owned)
        t1 = load all[j] (owned)
        store all[i] (owned) = t1
        end t1
        store all[j] (owned) = t
        return
        """);
    assertAsMarked(
        """
        A.m
          all: lent (elements)
        t = load all[0] (owned)
        t1 = load all[1] (owned)
        store all[0] (owned) = t1
        end t1
        store all[1] (owned) = t
        return
        """);
  }

  @Test
  void filledInALoop() {
    assertAsMarked(
        """
        A.m
          returns contents
        all = new Buf[]() : container
        i = 0
        loop:
          if ? ? turn : done
        turn:
          t1 = make() : owned
          store all[i] (owned) = t1
          end t1
          turn of loop1[i] ends
          i = ?
          goto loop
        done:
          loop1[i] visited all of all
          return all
        """);
    assertAsMarked(
        """
        A.m
          returns contents
        all = new Buf[]() : container  // ! leaked on exception: method end
        i = 0
        loop:
          if ? ? turn : done
        turn:
          t1 = make() : owned, throws Failure -> failed
          store all[i] (owned) = t1
          end t1
          turn of loop1[i] ends
          i = ?
          goto loop
        done:
          loop1[i] visited all of all
          return all
        failed:
          leave by exception
        """);
  }

  @Test
  void filledInALoopAndReleasedInAnother() {
    assertAsMarked(
        """
        A.m
        all = new Buf[]() : container
        i = 0
        loop:
          if ? ? turn : second
        turn:
          t1 = make() : owned
          store all[i] (owned) = t1
          end t1
          i = ?
          goto loop
        second:
          j = 0
        loop2:
          if ? ? turn2 : done
        turn2:
          t2 = load all[j] (owned)
          release(t2 released)
          end t2
          turn of loop2[j] ends
          j = ?
          goto loop2
        done:
          loop2[j] visited all of all
          return
        """);
  }

  @Test
  void anElementIsBorrowedFromItsArray() {
    assertAsMarked(
        """
        A.m
          all: lent (elements)
        t = load all[0] (owned)
        store all[0] (owned) = null
        sink(t stolen)
        use t  // ! used after steal
        return
        """);
    assertAsMarked(
        """
        A.m
          all: lent (elements)
        t = load all[0] (owned)
        use t
        return
        """);
  }

  @Test
  void arraysThatBorrow() {
    assertAsMarked(
        """
        A.m
          all: plain
          b: lent
        store all[0] (borrowed) = b
        t = load all[0] (borrowed)
        use t
        release(t released)  // ! borrowed released
        return
        """);
  }

  @Test
  void anElementAtAnIndexThatIsComputed() {
    assertAsMarked(
        """
        Stack.pop
          this: lent
          returns owned
          owns this.all (elements)
        b = load this.all[?] (owned)
        store this.all[?] (owned) = null
        return b
        """);
    assertAsMarked(
        """
        Stack.drop
          all: lent (elements)
          i: plain
        b = load all[?] (owned)
        store all[i] (owned) = null
        release(b released)
        return
        """);
    assertAsMarked(
        """
        Stack.drop
          all: lent (elements)
        b = load all[?] (owned)
        release(b released)
        store all[?] (owned) = null
        return
        """);
    assertAsMarked(
        """
        Stack.drop
          all: lent (elements)
        b = load all[?] (owned)
        release(b released)  // ! borrowed released
        return
        """);
    assertAsMarked(
        """
        Stack.drop
          all: lent (elements)
          other: lent (elements)
        b = load all[?] (owned)
        release(b released)  // ! borrowed released
        store other[?] (owned) = null
        return
        """);
  }

  @Test
  void elementsMovedAlong() {
    assertAsMarked(
        """
        A.shift
          all: lent (elements)
          i: plain
        t1 = load all[?] (owned)
        store all[i] (owned) = t1
        end t1
        store all[?] (owned) = null
        return
        """);
    assertAsMarked(
        """
        A.sort
          all: lent (elements)
          i: plain
        t = load all[i] (owned)
        t1 = load all[?] (owned)
        store all[i] (owned) = t1
        end t1
        store all[?] (owned) = t
        return
        """);
  }
}
