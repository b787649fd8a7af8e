package dev.custody.processor.infer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.processor.program.Program;
import dev.custody.processor.program.ProgramParser;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which containers that nobody names own what they hold. */
class GroupsTest {
  private static final String LOOP =
      """
      A.m
        a: lent
      t1 = List.of(a stored into t1) : container
      head:
        if ? ? turn : done
      turn:
        each = next of t1 (owned) in loop1
        %s
        end each
        turn of loop1 ends
        goto head
      done:
        loop1 visited all of t1
        end t1
        return
      """;

  private static String printed(String text) {
    Program program = ProgramParser.parse(text);
    return Groups.borrowing(List.of(program)).get(0).toString();
  }

  @Test
  void oneWhoseElementsAreUsedBorrows() {
    assertThat(printed(LOOP.formatted("Buf.size(each)")))
        .contains("t1 = List.of(a not null) : borrowed")
        .contains("next of t1 (borrowed)");
  }

  @Test
  void oneWhoseElementsAreDiscardedOwns() {
    for (String discard :
        List.of(
            "Buf.release(each released)",
            "Sink.take(each stolen)",
            "store this.f (owned) = each")) {
      assertThat(printed(LOOP.formatted(discard)))
          .contains("t1 = List.of(a stored into t1) : container")
          .contains("next of t1 (owned)");
    }
  }

  @Test
  void oneThatHasANameIsLeftAlone() {
    String named = LOOP.replace("t1", "list").formatted("Buf.size(each)");

    assertThat(printed(named)).contains("list = List.of(a stored into list) : container");
  }
}
