package dev.custody.processor.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What the printer prints, the parser reads, and the other way round. */
class ProgramParserTest {

  private static void assertPrintedAsRead(String text) {
    Program program = ProgramParser.parse(text);
    assertThat(ProgramPrinter.print(program)).isEqualTo(text);
  }

  @Test
  void headings() {
    assertPrintedAsRead(
        """
        Node.Node
          this: lent
          next: taken
          first: taken on success
          second: taken if true
          third: taken if zero (elements)
          kept: retained
          outer: captured
          map: plain
          returns borrowed from first or second
          constructs
          implements the count
          disposes head, tail
          owns this.head
          owns this.items (elements)
          not analysed: a switch that is too large
        b0:
           1  return
        """);
  }

  @Test
  void promises() {
    for (String promise :
        new String[] {
          "owned", "borrowed", "borrowed from anybody", "alias of this", "immortal", "contents"
        }) {
      assertPrintedAsRead(
          """
          A.m
            this: lent
            returns PROMISE
          b0:
             1  return this
          """
              .replace("PROMISE", promise));
    }
  }

  @Test
  void steps() {
    assertPrintedAsRead(
        """
        A.m
          this: lent
        b0:
           3  a = b
              a = null
              a = not null
              flag = true
              n = -1
           4  n = ?
              t1 = load this.head.next (owned)
              t2 = load Cache.LAST (borrowed)
              t3 = load all[0] (immortal)
              t4 = load all[i] (container)
              t5 = load all[?].Base.name (untracked)
              store this.head (owned) = a
           6  store this.head (owned) = null
              use a
              end a, t1
              assert a owned
              assert a borrowed
              assert a owned sometime
              a = next of all (owned) in loop1
              turn of loop1 ends
              loop2[i] visited all of this.items
              return a
        """);
  }

  @Test
  void operands() {
    assertPrintedAsRead(
        """
        A.m
        b0:
           1  m(a, b not null, c invalidated, d disposed *, e disposed head tail) -> b1
        b1:
              m(a stolen, b stolen if true into list, c stolen on success nullable) -> b2
        b2:
              m(a released, b released 2 times, c released some times, d released if any nullable) -> b3
        b3:
              m(a retained, b retained 3 times, c kept in d, d escapes, e taken back from d) -> b4
        b4:
              m(a taken back from d if true, d cleared, e gives one, f gives its last) -> b5
        b5:
              m(d drained, e stolen if zero disposed head, f stored if true into d) -> b6
        b6:
              return
        """);
  }

  @Test
  void results() {
    assertPrintedAsRead(
        """
        A.m
        b0:
           1  a = new Buf() : owned -> b1, throws Failure -> b9, may throw Error -> b9
        b1:
              b = List.get(list) : borrowed from list or a -> b2
        b2:
              b = Pool.any() : borrowed -> b3
        b3:
              b = get(list) : element of list in loop1[i] -> b4
        b4:
              b = get(list) : element of list -> b5
        b5:
              b = slice(a) : alias of a or b -> b6
        b6:
              b = none() : immortal -> b7
        b7:
              b = new ArrayList() : container -> b8
        b8:
              t1 = poll(b gives one) : owned, b empty if null -> b9, throws Failure -> b9
        b9:
              t2 = isEmpty(b), b partly empty if not false -> b10
        b10:
              t3 = new Buf[](a stolen into t3) : filled container -> b11
        b11:
              return
        """);
  }

  @Test
  void ends() {
    assertPrintedAsRead(
        """
        A.m
        b0:
           1  if ? ? b1 : b2
        b1:
              if a == null ? b3 : b4
        b2:
              if this.head != null ? b3 : b4
        b3:
              if n < -1 ? b5 : b6
        b4:
              if n > 0 ? b5 : b6
        b5:
              if a == b.next ? b7 : b8
        b6:
              if a instanceof Buf ? b7 : b8
        b7:
              if a instanceof Buf, then not counted, else null ? b8 : b9
        b8:
              choose b9 b10 b11
        b9:
           7  raise, throws Failure -> b10, may throw Error -> b11
        b10:
              leave by exception
        b11:
              goto b12
        b12:
              stop
        b13:
              raise
        """);
  }

  @Test
  void functionsWithTheirBodies() {
    assertPrintedAsRead(
        """
        A.m
          b: lent
        b0:
           1  f = function {A.m lambda, A.m inner} captures (b, c)
              g = function {A.m lambda} captures ()
              return

        A.m lambda
          b: captured
        b0:
           2  release(b released) -> b1
        b1:
              return

        A.m inner
          b: captured
          c: captured
        b0:
           3  return

        A.m lambda
          b: captured
        b0:
           2  release(b released) -> b1
        b1:
              return
        """);
  }

  @Test
  void localsAreKnownByTheirNames() {
    Program program =
        ProgramParser.parse(
            """
            A.m
              this: lent
              a: lent
              outer: captured
            t4 = a
            copy = outer
            return this
            """);
    assertThat(program.parameters())
        .extracting(parameter -> parameter.local().kind())
        .containsExactly(Local.Kind.THIS, Local.Kind.PARAMETER, Local.Kind.CAPTURED);
    Step.Copy first = (Step.Copy) program.block(0).steps().get(0);
    assertThat(first.to().kind()).isEqualTo(Local.Kind.TEMPORARY);
    assertThat(first.from()).isSameAs(program.parameters().get(1).local());
    Step.Copy second = (Step.Copy) program.block(0).steps().get(1);
    assertThat(second.to().kind()).isEqualTo(Local.Kind.VARIABLE);
  }

  @Test
  void capturesKnowTheLocalOfEachBody() {
    Program program =
        ProgramParser.parse(
            """
            A.m
              b: lent
            f = function {body} captures (b)
            return

            body
              b: captured
            return
            """);
    Step.MakeFunction function = (Step.MakeFunction) program.block(0).steps().get(0);
    assertThat(function.captures().get(0).inner())
        .containsExactly(function.bodies().get(0).parameters().get(0).local());
  }

  @Test
  void whoeverWritesByHandMayLeaveOutWhatGoesWithoutSaying() {
    Program program =
        ProgramParser.parse(
            """
            A.m
              a: lent
            b = make(a) : owned, throws Failure -> out  // a comment
            if b == null ? end : loop
            loop:
              use b
            end:
              release(b released)
              return
            out:
              leave by exception
            """);
    assertThat(ProgramPrinter.print(program))
        .isEqualTo(
            """
            A.m
              a: lent
            b0:
               3  b = make(a) : owned -> b1, throws Failure -> b5
            b1:
               4  if b == null ? b3 : b2
            b2:
               6  use b
                  goto b3
            b3:
               8  release(b released) -> b4
            b4:
               9  return
            b5:
              11  leave by exception
            """);
  }

  @Test
  void refusesWhatItDoesNotUnderstand() {
    assertThatThrownBy(() -> ProgramParser.parse("A.m\nfly away\nreturn"))
        .hasStackTraceContaining("no step: fly away");
    assertThatThrownBy(() -> ProgramParser.parse("A.m\nm(a eaten)\nreturn"))
        .hasStackTraceContaining("no effect: eaten");
    assertThatThrownBy(() -> ProgramParser.parse("A.m\ngoto nowhere"))
        .hasStackTraceContaining("no block nowhere");
    assertThatThrownBy(() -> ProgramParser.parse("A.m\na = b"))
        .hasMessageContaining("does not end");
    assertThatThrownBy(() -> ProgramParser.parse("A.m\nm()"))
        .hasMessageContaining("goes on after the last line");
  }
}
