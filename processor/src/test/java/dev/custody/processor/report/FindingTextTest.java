package dev.custody.processor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.custody.processor.report.Label.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingTextTest {
  private static final Point ALLOC = new Point(12, "Buf.alloc()");

  @Test
  void tellsWhatTheChainTheHelpAndThePage() {
    Finding finding =
        new Finding(
            Message.LEAK_AT_END,
            Map.of("it", "`buf`", "body", "method", "too", ""),
            ALLOC,
            ALLOC,
            List.of(
                new Label(ALLOC, "acquired here by `Buf.alloc`", Weight.END),
                new Label(new Point(17, "}"), "the method returns here", Weight.END)));
    assertThat(FindingText.of(finding))
        .isEqualTo(
            """
            [custody:leak] `buf` is not released before the method ends
              line 12: acquired here by `Buf.alloc`
              line 17: the method returns here
              help: release `buf`, return it as owned, or give it away
              see docs/checks/leak.md""");
  }

  @Test
  void leavesOutALineThatIsNotKnown() {
    Finding finding =
        new Finding(
            Message.LEAK_AT_END,
            Map.of("it", "`buf`", "body", "method", "too", ""),
            ALLOC,
            ALLOC,
            List.of(new Label(new Point(0, ""), "the method returns", Weight.END)));
    assertThat(FindingText.of(finding)).contains("\n  the method returns\n");
  }

  @Test
  void wordsOfTheUserAreNotReadAsPlaceholders() {
    Finding finding =
        Finding.plain(
            Message.OVERRIDE, Map.of("problem", "`{fix}` $1 \\ bad", "fix", "mend it"), ALLOC);
    assertThat(FindingText.of(finding)).contains("`{fix}` $1 \\ bad").contains("help: mend it");
  }

  @Test
  void aMissingWordIsAMistakeOfOurs() {
    assertThatThrownBy(() -> Message.LEAK_AT_END.headline(Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("it");
  }

  @Test
  void aLongChainKeepsBothEndsAndWhatHappenedToTheReference() {
    List<Label> chain = new ArrayList<>();
    chain.add(new Label(ALLOC, "acquired", Weight.END));
    for (int line = 20; line < 28; line++) {
      chain.add(new Label(new Point(line, "c"), "branch " + line, Weight.ASIDE));
    }
    chain.add(3, new Label(new Point(21, "r"), "retained", Weight.CUSTODY));
    chain.add(4, new Label(new Point(21, "t"), "thrown", Weight.TURN));
    chain.add(new Label(new Point(40, "}"), "end", Weight.END));
    assertThat(Chain.lines(chain))
        .containsExactly(
            "line 12: acquired",
            "(2 steps are left out)",
            "line 21: retained",
            "line 21: thrown",
            "(4 steps are left out)",
            "line 26: branch 26",
            "line 27: branch 27",
            "line 40: end");
  }

  @Test
  void aStepThatRepeatsItselfIsToldAsOneOfALaterTurnAndThenNoMore() {
    Label branch = new Label(new Point(20, "c"), "`c` is true", Weight.ASIDE);
    assertThat(Chain.lines(List.of(branch, branch, branch)))
        .containsExactly("line 20: `c` is true", "line 20: in a later turn, `c` is true");
  }
}
