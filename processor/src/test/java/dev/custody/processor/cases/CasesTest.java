package dev.custody.processor.cases;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.custody.processor.CustodyProcessor;
import dev.custody.processor.Fixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case file is reported on exactly as its comments say, and on no other line. */
class CasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases");

  /** Cases whose expectation is right and whose report is not, yet. */
  private static final Path NOT_YET_RIGHT = CASES.resolve("not-yet-right.txt");

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    Set<String> known = notYetRight();
    List<CaseFile> cases = CaseFile.below(CASES).stream().filter(CaseFile::runsHere).toList();
    List<Outcome> outcomes =
        new CaseCompiler(Fixture.shared(), CustodyProcessor::new).compile(cases);
    Stream<DynamicTest> strikes =
        known.stream()
            .filter(entry -> concerned(entry, outcomes).allMatch(Outcome::isRight))
            .map(entry -> DynamicTest.dynamicTest(entry, () -> fail(strike(entry, outcomes))));
    Stream<DynamicTest> tests =
        outcomes.stream()
            .filter(outcome -> known.stream().noneMatch(entry -> concerns(entry, outcome)))
            .map(CasesTest::test);
    return Stream.concat(strikes, tests);
  }

  private static DynamicTest test(Outcome outcome) {
    return DynamicTest.dynamicTest(
        outcome.file().name(),
        outcome.file().path().toUri(),
        () -> assertTrue(outcome.isRight(), outcome::difference));
  }

  private static Stream<Outcome> concerned(String entry, List<Outcome> outcomes) {
    return outcomes.stream().filter(outcome -> concerns(entry, outcome));
  }

  private static boolean concerns(String entry, Outcome outcome) {
    String name = outcome.file().name();
    return entry.endsWith("/") ? name.startsWith(entry) : name.equals(entry);
  }

  private static String strike(String entry, List<Outcome> outcomes) {
    boolean exists = concerned(entry, outcomes).findAny().isPresent();
    return (exists ? "is right now" : "names no case that runs here")
        + ": strike it from "
        + NOT_YET_RIGHT;
  }

  private static Set<String> notYetRight() throws IOException {
    try (Stream<String> lines = Files.lines(NOT_YET_RIGHT)) {
      return lines
          .map(String::trim)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
