package dev.custody.benchmarks.compiletime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompileTimeBenchmarkTest {
  @TempDir Path work;

  /** Twenty classes of each kind, once, by all variants that need nothing from elsewhere. */
  @Test
  void measuresAndReports() throws IOException {
    CompileTimeBenchmark.run(Size.SMOKE, work, work.resolve("none"), work);
    assertThat(Files.readAllLines(work.resolve("smoke.csv"))).hasSize(6);
    assertThat(Files.readString(work.resolve("performance.md")))
        .contains("Custody", "plain javac", "of plain");
    assertThat(Files.readString(work.resolve("performance.svg"))).contains("<svg", "</svg>");
  }

  @Test
  void generatesTheSameAgain() throws IOException {
    Corpus.Written once = new Corpus(Corpus.Kind.COUNTED, 3).write(work.resolve("once"));
    Corpus.Written again = new Corpus(Corpus.Kind.COUNTED, 3).write(work.resolve("again"));
    for (int i = 0; i < once.files().size(); i++) {
      assertThat(again.files().get(i)).hasSameTextualContentAs(once.files().get(i));
    }
  }
}
