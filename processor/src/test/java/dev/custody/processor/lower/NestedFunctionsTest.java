package dev.custody.processor.lower;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.processor.program.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Functions that are lowered in place, once for each outcome, within one another. */
class NestedFunctionsTest {
  @TempDir Path directory;

  @Test
  void theProgramGrowsNoFasterThanTheNest() throws IOException {
    long four = linesOf(4);
    long six = linesOf(6);
    assertThat(six).isGreaterThan(four);
    assertThat(linesOf(8) - six).isEqualTo(six - four);
  }

  private long linesOf(int levels) throws IOException {
    String nested = "";
    for (int i = 0; i < levels; i++) {
      nested = "map.compute(k, (k%d, v%d) -> { %s return v%d; });".formatted(i, i, nested, i);
    }
    String method = "static void nest(java.util.Map<Integer, fixture.Buf> map, int k) {%s}";
    Path source = directory.resolve("Nest.java");
    Files.writeString(source, "class Nest { " + method.formatted(nested) + " }");
    return LoweredSource.of(source, new LoweringOptions(ExceptionPolicy.DECLARED)).stream()
        .map(Program::toString)
        .flatMap(String::lines)
        .count();
  }
}
