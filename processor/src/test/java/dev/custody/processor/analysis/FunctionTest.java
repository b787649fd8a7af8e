package dev.custody.processor.analysis;

import static dev.custody.processor.analysis.Marks.assertAsMarked;
import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.processor.program.ProgramParser;
import org.junit.jupiter.api.Test;

/** Functions that capture references: to discard them, to use them now, to use them later. */
class FunctionTest {

  @Test
  void aBodyThatDiscardsTakesTheReferenceAlong() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        f = function {lambda} captures (b)
        run(f escapes)
        return

        lambda
          b: captured
        release(b released)
        return
        """);
    assertAsMarked(
        """
        A.m
        b = make() : owned
        f = function {lambda} captures (b)
        run(f escapes)
        return

        lambda
          b: captured
        sink(b stolen)
        return
        """);
  }

  @Test
  void discardedAfterTheFunctionTookItAlong() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        f = function {lambda} captures (b)
        run(f escapes)
        release(b released)  // ! released again
        return

        lambda
          b: captured
        release(b released)
        return
        """);
  }

  @Test
  void retainedForTheFunction() {
    assertAsMarked(
        """
        A.m
          b: lent
        retain(b retained)
        f = function {lambda} captures (b)
        run(f escapes)
        use b
        return

        lambda
          b: captured
        release(b released)
        return
        """);
  }

  @Test
  void aBorrowedReferenceIsNotTheFunctions() {
    assertAsMarked(
        """
        A.m
          b: lent
        f = function {lambda} captures (b)  // ! borrowed captured
        run(f escapes)
        return

        lambda
          b: captured
        release(b released)
        return
        """);
  }

  @Test
  void aBorrowedReferenceIsNotThatOfAFunctionThatRunsInPlace() {
    assertAsMarked(
        """
        A.m
          b: lent
        f = function {lambda} captures (b)
        run(f)
        return

        lambda
          b: captured
        use b
        release(b released)  // ! borrowed released
        return
        """);
  }

  @Test
  void discardedOnSomePathsOfTheBody() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        f = function {lambda} captures (b)
        run(f escapes)
        return

        lambda
          b: captured  // ! leaked: method end
        if ? ? yes : no
        yes:
          release(b released)
        no:
          return
        """);
  }

  @Test
  void borrowedByAFunctionThatStays() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        f = function {lambda} captures (b)
        run(f)
        end f
        release(b released)
        return

        lambda
          b: captured
        use b
        return
        """);
  }

  @Test
  void borrowedByAFunctionThatIsKept() {
    String program =
        """
        A.m
          b: lent
          list: plain
        f = function {lambda} captures (b)  // ! borrowed captured
        KEPT
        return

        lambda
          b: captured
        use b
        return
        """;
    assertAsMarked(program.replace("KEPT", "register(f escapes)"));
    assertAsMarked(program.replace("KEPT", "register(f stolen)"));
    assertAsMarked(program.replace("KEPT", "store A.callback (untracked) = f"));
    assertAsMarked(program.replace("KEPT", "g = f\nregister(g escapes)"));
    assertAsMarked(program.replace("KEPT\nreturn", "return f"));
  }

  @Test
  void borrowedByAFunctionThatIsKeptWhileTheMethodOwns() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        f = function {lambda} captures (b)  // ! borrowed captured
        register(f escapes)
        release(b released)
        return

        lambda
          b: captured
        use b
        return
        """);
  }

  @Test
  void retainedByTheBodyIsStillBorrowedUntilThen() {
    assertAsMarked(
        """
        A.m
          b: lent
        f = function {lambda} captures (b)  // ! borrowed captured
        register(f escapes)
        return

        lambda
          b: captured
        retain(b retained)
        release(b released)
        return
        """);
  }

  @Test
  void capturedAfterRelease() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        release(b released)
        f = function {lambda} captures (b)  // ! used after release
        run(f)
        return

        lambda
          b: captured
        use b
        return
        """);
  }

  @Test
  void nothingCapturedNothingKept() {
    assertAsMarked(
        """
        A.m
          b: lent
        f = function {lambda} captures ()
        register(f escapes)
        return

        lambda
          c: taken
        release(c released)
        return
        """);
  }

  @Test
  void theBodyIsCheckedAsAMethodOfItsOwn() {
    assertAsMarked(
        """
        A.m
        f = function {lambda} captures ()
        register(f escapes)
        return

        lambda
          c: taken  // ! leaked: method end
        b = make() : owned
        release(b released)
        release(b released)  // ! released again
        return
        """);
  }

  @Test
  void severalBodiesOfOneObject() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        f = function {A.run, A.close} captures (b)
        register(f escapes)
        return

        A.run
          b: captured
        use b
        return

        A.close
          b: captured
        release(b released)
        return
        """);
  }

  @Test
  void aFunctionInAFunction() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        f = function {outer} captures (b)
        register(f escapes)
        return

        outer
          b: captured
        g = function {inner} captures (b)
        register(g escapes)
        return

        inner
          b: captured
        release(b released)
        return
        """);
  }

  @Test
  void tellsWhichCapturesTheBodyDiscards() {
    Verdict verdict =
        assertAsMarked(
            """
            lambda
              a: captured
              b: captured
              c: captured
            use a
            release(b released)
            retain(c retained)
            release(c released)
            return
            """);
    assertThat(verdict.captures().keySet())
        .filteredOn(each -> verdict.of(each).discarded() != null)
        .extracting(Object::toString)
        .containsExactly("b");
  }

  @Test
  void whatAnEarlierRunHasDiscarded() {
    String once =
        """
        lambda
          a: captured
          flag: captured
        if flag.value == true ? done : first
        first:
          STORE
          release(a released)
        done:
          return
        """;
    String store = "t1 = true\nstore flag.value (untracked) = t1";
    CaptureFate guarded = fateOfA(once.replace("STORE", store));
    assertThat(guarded.guarded()).isTrue();
    assertThat(guarded.always()).isFalse();
    assertThat(fateOfA(once.replace("STORE", "t1 = true")).guarded()).isFalse();
  }

  private static CaptureFate fateOfA(String body) {
    Verdict verdict = Analysis.of(ProgramParser.parse(body));
    return verdict.captures().entrySet().stream()
        .filter(each -> each.getKey().name().equals("a"))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  @Test
  void aContainerThatIsCaptured() {
    assertAsMarked(
        """
        A.m
        list = filled() : filled container
        f = function {lambda} captures (list)
        register(f escapes)
        return

        lambda
          list: captured
        drain(list drained)
        return
        """);
  }

  @Test
  void aContainerThatIsOnlyLookedAt() {
    assertAsMarked(
        """
        A.m
        list = filled() : filled container  // ! leaked: method end
        f = function {lambda} captures (list)
        register(f escapes)
        return

        lambda
          list: captured
        size(list)
        return
        """);
  }

  @Test
  void functionsInALoop() {
    assertAsMarked(
        """
        A.m
        loop:
          if ? ? turn : done
        turn:
          b = make() : owned
          f = function {lambda} captures (b)
          register(f escapes)
          end b, f
          goto loop
        done:
          return

        lambda
          b: captured
        release(b released)
        return
        """);
  }

  @Test
  void aliveUntilTheFunctionRuns() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        f = function {lambda} captures (b)
        use b
        run(f)
        use b  // ! used after steal
        end b, f
        return

        lambda
          b: captured
        release(b released)
        return
        """);
  }

  @Test
  void theMethodsAgainIfTheFunctionDoesNotRun() {
    assertAsMarked(
        """
        A.m
        b = make() : owned  // ! leaked: out of use
        f = function {lambda} captures (b)
        if ? ? runs : not
        runs:
          run(f)
          goto not
        not:
          end b, f
          return

        lambda
          b: captured
        release(b released)
        return
        """);
  }

  @Test
  void aFunctionThatAnotherOneRuns() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        f = function {lambda} captures (b)
        g = function {other} captures (f)
        end f
        use b
        run(g)
        end b, g
        return

        lambda
          b: captured
        release(b released)
        return

        other
          f: captured
        run(f)
        return
        """);
  }

  @Test
  void aFunctionMadeOfAnother() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        f = function {lambda} captures (b)
        g = function {} captures (f)
        use b
        run(g)
        use b  // ! used after steal
        return

        lambda
          b: captured
        release(b released)
        return
        """);
    assertAsMarked(
        """
        A.m
        b = make() : owned  // ! leaked: out of use
        f = function {lambda} captures (b)
        g = function {} captures (f)
        end b, f, g
        return

        lambda
          b: captured
        release(b released)
        return
        """);
  }

  @Test
  void aFunctionMadeOfOneThatBorrows() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        f = function {lambda} captures (b)
        g = function {} captures (f)
        run(g)
        release(b released)
        run(g)  // ! used after release
        return

        lambda
          b: captured
        use b
        return
        """);
  }

  @Test
  void theMethodsAgainWhereNobodyCanRunTheFunction() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        f = function {lambda} captures (b)
        if ? ? runs : not
        runs:
          run(f)
          goto done
        not:
          release(b released)
          goto done
        done:
          end b, f
          return

        lambda
          b: captured
        release(b released)
        return
        """);
  }

  @Test
  void runTwice() {
    String program =
        """
        A.m
        b = make() : owned
        f = function {lambda} captures (b)
        g = f
        FIRST
        SECOND  // ! AGAIN
        return

        lambda
          b: captured
        release(b released)
        return
        """;
    String again = program.replace("AGAIN", "released again");
    assertAsMarked(again.replace("FIRST", "run(f)").replace("SECOND", "run(f)"));
    assertAsMarked(again.replace("FIRST", "run(f)").replace("SECOND", "run(g)"));
    String later = again.replace("FIRST", "later(f escapes for good)");
    assertAsMarked(later.replace("SECOND", "run(f)"));
    assertAsMarked(
        later
            .replace("SECOND", "later(f escapes for good)")
            .replace("released again", "stolen again"));
    String right = program.replace("  // ! AGAIN", "");
    assertAsMarked(right.replace("FIRST", "later(f escapes)").replace("SECOND", "run(f)"));
    assertAsMarked(
        right
            .replace("FIRST", "later(f escapes for good)")
            .replace("SECOND", "never(f escapes for good)\nrun(f)"));
  }

  @Test
  void runTwiceWhereTheBodyDoesNothingTheSecondTime() {
    assertAsMarked(
        """
        A.m
        b = make() : owned
        f = function {lambda} captures (b)
        run(f)
        run(f)
        return

        lambda
          b: captured
        close(b released if any)
        return
        """);
  }
}
