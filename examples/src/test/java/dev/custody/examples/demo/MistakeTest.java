package dev.custody.examples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MistakeTest {
  private static final Expectation LEAK = new Expectation(4, "leak");

  @TempDir private Path directory;

  @Test
  void readsTheProgramsAndWhatTheyAreMarkedWith() throws Exception {
    Path mistake = Files.createDirectory(directory.resolve("forgotten"));
    Path wrong =
        Files.writeString(
            mistake.resolve("Wrong.java"),
            """
            /** Forgets what
             * it made. */
            class Wrong {
              void run() { make(); } // expect: leak
            }
            """);

    assertThat(Mistake.allIn(directory))
        .containsExactly(
            new Mistake(
                wrong, mistake.resolve("Right.java"), "Forgets what it made.", List.of(LEAK)));
  }

  @Test
  void everyMistakeThatIsShippedIsMarkedAndHasATwin() throws Exception {
    assertThat(Mistake.allIn(Path.of("src/mistakes/java")))
        .isNotEmpty()
        .allSatisfy(
            mistake -> {
              assertThat(mistake.expectations()).isNotEmpty();
              assertThat(Expectation.allIn(mistake.right())).isEmpty();
            });
  }

  @Test
  void isRefusedOnlyForItsOwnReasonInItsOwnLine() {
    Mistake mistake = new Mistake(null, null, "", List.of(LEAK));

    assertThat(mistake.isRefusedAsExpected(List.of(refusal(4, "leak")))).isTrue();
    assertThat(mistake.isRefusedAsExpected(List.of())).isFalse();
    assertThat(mistake.isRefusedAsExpected(List.of(refusal(5, "leak")))).isFalse();
    assertThat(mistake.isRefusedAsExpected(List.of(refusal(4, "leak-on-exception")))).isFalse();
    assertThat(mistake.isRefusedAsExpected(List.of(refusal(4, "leak"), refusal(6, "leak"))))
        .isFalse();
  }

  @Test
  void knowsJavacsOwnReasonsByTheirNames() {
    Expectation lossy = new Expectation(1, "prob.found.req");

    assertThat(lossy.isMetBy(List.of(new Refusal(1, "compiler.err.prob.found.req", "", ""))))
        .isTrue();
    assertThat(new Mistake(null, null, "", List.of(lossy)).concernsOwnership()).isFalse();
    assertThat(new Mistake(null, null, "", List.of(LEAK)).concernsOwnership()).isTrue();
  }

  private static Refusal refusal(long line, String key) {
    String message = "[custody:" + key + "] whatever";
    return new Refusal(line, "compiler.err.proc.messager", message, message);
  }
}
