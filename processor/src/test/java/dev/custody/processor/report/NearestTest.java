package dev.custody.processor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final List<String> LEGAL = List.of("leak", "leak-on-exception", "stale-field");

  @Test
  void findsWhatTakesTheFewestKeystrokes() {
    assertThat(Nearest.to("leek", LEGAL)).contains("leak");
    assertThat(Nearest.to("leak-on-exceptions", LEGAL)).contains("leak-on-exception");
    assertThat(Nearest.to("stalefield", LEGAL)).contains("stale-field");
  }

  @Test
  void capitalsAreNoOtherLetters() {
    assertThat(Nearest.to("LEAK", LEGAL)).contains("leak");
    assertThat(Nearest.to("leakonexception", List.of("leakOnException")))
        .contains("leakOnException");
  }

  @Test
  void findsNothingWhereNothingIsNear() {
    assertThat(Nearest.to("nullness", LEGAL)).isEmpty();
  }

  @Test
  void countsWhatIsPutInTakenOutOrReplaced() {
    assertThat(Nearest.distance("", "abc")).isEqualTo(3);
    assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
    assertThat(Nearest.distance("same", "same")).isZero();
  }
}
