package dev.custody.processor.analysis;

import static dev.custody.processor.analysis.Marks.assertAsMarked;

import org.junit.jupiter.api.Test;

/** Ownership is counted per object, not per variable. */
class NamesTest {

  @Test
  void anotherNameKeepsTheReference() {
    assertAsMarked(
        """
        A.m
        a = make() : owned
        b = a
        a = null
        release(b released)
        return
        """);
  }

  @Test
  void theLastNameLosesIt() {
    assertAsMarked(
        """
        A.m
        a = make() : owned  // ! leaked: overwritten
        b = a
        a = null
        b = null
        return
        """);
  }

  @Test
  void copyingToItselfChangesNothing() {
    assertAsMarked(
        """
        A.m
        a = make() : owned
        a = a
        release(a released)
        return
        """);
  }

  @Test
  void twoVariablesSwapped() {
    assertAsMarked(
        """
        A.m
        a = make() : owned
        b = make() : owned  // ! leaked: out of use
        t = a
        a = b
        b = t
        end t
        release(b released)
        end a, b
        return
        """);
  }

  @Test
  void theResultOverwritesItsOwnArgument() {
    assertAsMarked(
        """
        A.m
        b = make() : owned  // ! leaked: overwritten
        b = copy(b) : owned
        release(b released)
        return
        """);
    assertAsMarked(
        """
        A.m
        b = make() : owned
        b = grow(b stolen) : owned
        release(b released)
        return
        """);
  }

  @Test
  void theResultIsNotWrittenIfTheCallThrows() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        b = grow(b stolen on success) : owned, throws Failure -> failed
        release(b released)
        return
        failed:
          release(b released)
          leave by exception
        """);
    assertAsMarked(
        """
        A.m
        b = make() : owned, throws Failure -> failed
        release(b released)
        return
        failed:
          if b != null ? some : none
        some:
          release(b released)
        none:
          leave by exception
        """);
  }

  @Test
  void aCertainAliasIsAnotherName() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        t1 = write(b) : alias of b
        end t1
        release(b released)
        return
        """);
    assertAsMarked(
        """
        A.m
        t1 = make() : owned
        b = write(t1) : alias of t1
        end t1
        release(b released)
        return
        """);
    assertAsMarked(
        """
        A.m
        b = make() : owned
        slice = slice(b) : alias of b
        release(b released)
        use slice  // ! used after release
        return
        """);
    assertAsMarked(
        """
        A.m
        b = make() : owned
        slice = slice(b) : alias of b
        release(slice released)
        release(b released)  // ! released again
        return
        """);
  }

  @Test
  void anAliasOfALentReferenceIsBorrowed() {
    assertAsMarked(
        """
        A.m
          b: lent
        slice = slice(b) : alias of b
        release(slice released)  // ! borrowed released
        return
        """);
  }

  @Test
  void anAliasThatIsRetained() {
    assertAsMarked(
        """
        A.m
          returns owned
          b: lent
        t1 = slice(b) : alias of b
        t2 = retain(t1 retained) : alias of t1
        return t2
        """);
  }

  @Test
  void aPossibleAliasIsEither() {
    assertAsMarked(
        """
        A.m
          other: lent
        b = make() : owned  // ! leaked: method end
        x = either(b, other) : alias of b or other
        release(x released)  // ! borrowed released
        return
        """);
  }

  @Test
  void aPossibleAliasThatIsOnlyUsed() {
    assertAsMarked(
        """
        A.m
          other: lent
        b = make() : owned
        x = either(b, other) : alias of b or other
        use x
        end x
        release(b released)
        return
        """);
  }

  @Test
  void aPossibleAliasTakesTheLastNameAway() {
    assertAsMarked(
        """
        A.m
          other: lent
        b = make() : owned  // ! leaked: overwritten
        b = either(b, other) : alias of b or other
        if b == other ? same : not
        not:
          release(b released)
        same:
          return
        """);
  }

  @Test
  void anAliasOfBothIsCertain() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        c = b
        x = either(b, c) : alias of b or c
        end b, c
        release(x released)
        return
        """);
  }

  @Test
  void conditionalExpressions() {
    assertAsMarked(
        """
        A.m
        a = make() : owned
        b = make() : owned
        if ? ? one : two
        one:
          x = a
          goto end
        two:
          x = b
        end:
        use x
        release(a released)
        release(b released)
        use x  // ! used after release
        return
        """);
  }

  @Test
  void somethingUnknownOverwrites() {
    assertAsMarked(
        """
        A.m
        b = make() : owned  // ! leaked: overwritten
        b = ?
        return
        """);
    assertAsMarked(
        """
        A.m
        b = make() : owned  // ! leaked: overwritten
        b = none() : immortal
        return
        """);
  }

  @Test
  void immortalsAreNobodysCare() {
    assertAsMarked(
        """
        A.m
          returns owned
        b = none() : immortal
        if ? ? keep : give
        keep:
          retain(b retained)
          release(b released)
          sink(b stolen)
          release(b released)
        give:
          return b
        """);
  }

  @Test
  void aResultThatIsNotKeptNamesNothing() {
    assertAsMarked(
        """
        A.m
        a = make() : owned
        b = make() : owned
        choose(a, b) : alias of a or b
        release(a released)
        release(b released)
        return
        """);
  }
}
