package dev.custody.benchmarks.compiletime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompileTimeBenchmarkTest {
  private static final List<Variant> OWN = List.of(Variant.PLAIN, Variant.NOTHING, Variant.CUSTODY);

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
  void comparesSizesOnlyWhereThereAreSeveral() throws IOException {
    Samples samples = Samples.in(work.resolve("samples.csv"));
    for (Variant variant : OWN) {
      samples.add(sample(Sample.Mode.COLD, "counted", 100, variant, 2));
      samples.add(sample(Sample.Mode.WARM, "chain", 75, variant, 0.010));
      samples.add(sample(Sample.Mode.WARM, "chain", 150, variant, 0.025));
    }
    String tables = new Report(samples, OWN).tables();
    assertThat(tables)
        .doesNotContain("Growth")
        .contains("| calls in a chain | 75 | 10 | 10 | 10 |  |")
        .contains("| calls in a chain | 150 | 25 | 25 | 25 | 2.50 |");
    for (Variant variant : OWN) {
      samples.add(sample(Sample.Mode.COLD, "counted", 200, variant, 3));
    }
    assertThat(new Report(samples, OWN).tables()).contains("Growth", "100 to 200");
  }

  private static Sample sample(
      Sample.Mode mode, String code, int size, Variant variant, double seconds) {
    return new Sample(
        mode, code, size, size, variant, 0, new Cost(seconds, seconds, seconds, 1, 1));
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
