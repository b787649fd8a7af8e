package dev.custody.processor.lower;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.processor.program.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each source in the resources lowers to the programs that stand beside it.
 *
 * <p>A comment {@code // since: 21} in a source says which JDK it needs, {@code // exceptions: ALL}
 * which policy it is lowered with. With {@code -Dcustody.golden=write} the texts are written anew;
 * read the difference before you commit it.
 */
class LoweringTest {
  private static final Path SOURCES = Path.of("src/test/resources/lower");
  private static final Pattern SINCE = Pattern.compile("// since: (\\d+)");
  private static final Pattern POLICY = Pattern.compile("// exceptions: (\\w+)");

  @TestFactory
  Stream<DynamicTest> sources() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> number(file) <= Runtime.version().feature())
          .sorted()
          .toList()
          .stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }
  }

  private static void check(Path source) throws IOException {
    LoweringOptions options = new LoweringOptions(policy(source));
    List<Program> programs = LoweredSource.of(source, options);
    String text = programs.stream().map(Program::toString).collect(Collectors.joining("\n"));
    Path expected = Path.of(source.toString().replace(".java", ".txt"));
    if ("write".equals(System.getProperty("custody.golden"))) {
      Files.writeString(expected, text);
    }
    assertThat(text).isEqualTo(Files.readString(expected));
  }

  private static int number(Path source) {
    Matcher since = SINCE.matcher(read(source));
    return since.find() ? Integer.parseInt(since.group(1)) : 0;
  }

  private static ExceptionPolicy policy(Path source) {
    Matcher policy = POLICY.matcher(read(source));
    return policy.find() ? ExceptionPolicy.valueOf(policy.group(1)) : ExceptionPolicy.DECLARED;
  }

  private static String read(Path source) {
    try {
      return Files.readString(source);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
