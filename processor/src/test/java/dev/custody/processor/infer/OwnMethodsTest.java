package dev.custody.processor.infer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.processor.analysis.Analysis;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.ProgramParser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What calls of a class's own methods discard, by what the bodies of these leave empty. */
class OwnMethodsTest {
  private static final String CALLER =
      """
      A.caller
        this: plain
        owns this.f
      A.helper(this)
      return
      """;

  private static String called(String... helpers) {
    List<Program> programs = new ArrayList<>(List.of(ProgramParser.parse(CALLER)));
    for (String helper : helpers) {
      programs.add(ProgramParser.parse(helper));
    }
    List<Program> applied = OwnMethods.applied(programs, body -> Analysis.of(body).left());
    String printed = applied.get(0).toString();
    return printed.lines().filter(line -> line.contains("A.helper(")).findFirst().orElseThrow();
  }

  private static void assertEmpties(String... helpers) {
    assertThat(called(helpers)).contains("A.helper(this disposed f)");
  }

  private static void assertLeaves(String... helpers) {
    assertThat(called(helpers)).contains("A.helper(this)");
  }

  @Test
  void aFieldThatIsSetToNullOnEveryWay() {
    assertEmpties(
        """
        A.helper
          this: plain
          owns this.f
        if this.f != null ? full : done
        full:
          b = load this.f (owned)
          release(b released)
          store this.f (owned) = null
        done:
          return
        """);
  }

  @Test
  void aFieldThatIsSetToNullOnOneWay() {
    assertLeaves(
        """
        A.helper
          this: plain
          owns this.f
        if ? ? full : done
        full:
          store this.f (owned) = null
        done:
          return
        """);
  }

  @Test
  void aVariableThatWasReadFromTheFieldIsNull() {
    assertEmpties(
        """
        A.helper
          this: plain
          owns this.f
        b = load this.f (owned)
        if b == null ? done : full
        full:
          store this.f (owned) = null
          release(b released)
        done:
          return
        """);
  }

  @Test
  void aVariableThatWasReadBeforeTheFieldWasWritten() {
    assertLeaves(
        """
        A.helper
          this: plain
          owns this.f
        b = load this.f (owned)
        c = make() : owned
        store this.f (owned) = c
        if b == null ? done : full
        full:
          store this.f (owned) = null
        done:
          return
        """);
  }

  @Test
  void anExceptionIsNoReturn() {
    assertEmpties(
        """
        A.helper
          this: plain
          owns this.f
        work(), throws IOException -> failed
        store this.f (owned) = null
        return
        failed:
          leave by exception
        """);
  }

  @Test
  void byWayOfAnotherMethod() {
    assertEmpties(
        """
        A.helper
          this: plain
          owns this.f
        b = A.take(this) : owned
        release(b released)
        return
        """,
        """
        A.take
          this: plain
          owns this.f
        b = load this.f (owned)
        store this.f (owned) = null
        return b
        """);
  }

  @Test
  void refilledByAnotherMethod() {
    String helper =
        """
        A.helper
          this: plain
          owns this.f
        store this.f (owned) = null
        A.fill(this)
        return
        """;
    String fill =
        """
        A.fill
          this: plain
          owns this.f
        b = make() : owned
        store this.f (owned) = b
        return
        """;
    assertThat(called(helper, fill)).endsWith(", refills f, looks at f -> b1");
  }

  @Test
  void methodsThatCallEachOther() {
    String even =
        """
        A.helper
          this: plain
          owns this.f
        if ? ? more : last
        more:
          A.odd(this)
          return
        last:
          store this.f (owned) = null
          return
        """;
    String odd =
        """
        A.odd
          this: plain
          owns this.f
        if ? ? more : last
        more:
          A.helper(this)
          return
        last:
          STORE
          return
        """;
    assertEmpties(even, odd.replace("STORE", "store this.f (owned) = null"));
    assertLeaves(even, odd.replace("STORE", "b = make() : owned"));
  }

  @Test
  void aContainerIsEmptyWhereACallSaysSo() {
    String helper =
        """
        A.helper
          this: plain
          owns this.f (elements)
        again:
          q = load this.f (container)
          b = poll(q gives next) : owned, q empty if null
          if b != null ? full : done
        full:
          release(b released)
          goto again
        done:
          return
        """;
    assertEmpties(helper);
    assertLeaves(helper.replace("goto again", "return"));
  }

  @Test
  void whatACallFillsIsNotEmpty() {
    assertLeaves(
        """
        A.helper
          this: plain
          owns this.f (elements)
        q = load this.f (container)
        clear(q cleared)
        b = make() : owned
        add(b stored into q)
        return
        """);
  }

  @Test
  void aBranchThatOnlyALaterCallTakes() {
    String helper =
        """
        A.helper
          this: plain
          owns this.f
        if this.closed == true ? done : open
        open:
          t1 = true
          STORE
          b = load this.f (owned)
          release(b released)
          store this.f (owned) = null
        done:
          return
        """;
    assertEmpties(helper.replace("STORE", "store this.closed (untracked) = t1"));
    assertLeaves(helper.replace("STORE", "store this.other (untracked) = t1"));
  }

  @Test
  void anotherContainerInPlaceOfTheFullOne() {
    String helper =
        """
        A.helper
          this: plain
          owns this.f (elements)
        old = load this.f (container)
        new = make() : container
        store this.f (container) = new
        drain(old drained)
        MORE
        return
        """;
    assertEmpties(helper.replace("MORE\n", ""));
    assertThat(called(helper.replace("MORE", "b = make() : owned\nadd(b stored into new)")))
        .contains("A.helper(this disposed f), refills f");
  }

  @Test
  void somethingNewInPlaceOfTheOldOne() {
    String helper =
        """
        A.helper
          this: plain
          owns this.f
        b = load this.f (owned)
        release(b released)
        c = make() : owned
        store this.f (owned) = c
        return
        """;
    assertThat(called(helper)).contains("A.helper(this disposed f), refills f");
  }

  @Test
  void whatNobodyCanTell() {
    String helper =
        """
        A.helper
          this: plain
          owns this.f
        b = load this.f (owned)
        keep(b escapes)
        return
        """;
    assertThat(called(helper)).contains("A.helper(this), perhaps empties f");
  }

  @Test
  void aMethodThatIsOverriddenPerhaps() {
    String helper =
        """
        A.helper
          this: plain
          overridable
          owns this.f
        store this.f (owned) = null
        return
        """;
    assertLeaves(helper);
  }

  @Test
  void eachBodyIsAskedOnceAndAfterThoseThatItCalls() {
    List<String> asked = new ArrayList<>();
    String helper =
        """
        A.helper
          this: plain
          owns this.f
        A.inner(this)
        return
        """;
    String inner =
        """
        A.inner
          this: plain
          owns this.f
        store this.f (owned) = null
        return
        """;
    List<Program> programs =
        List.of(
            ProgramParser.parse(CALLER), ProgramParser.parse(helper), ProgramParser.parse(inner));
    OwnMethods.applied(
        programs,
        body -> {
          asked.add(body.name());
          return Analysis.of(body).left();
        });
    assertThat(asked).containsExactly("A.inner", "A.helper");
  }
}
