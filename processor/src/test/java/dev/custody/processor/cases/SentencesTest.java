package dev.custody.processor.cases;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every sentence of the ownership model that can be broken has a case that breaks it. */
class SentencesTest {
  private static final Path SPEC = Path.of("src/test/resources/cases/spec");

  private final Map<String, CaseFile> cases =
      CaseFile.below(SPEC).stream()
          .collect(toMap(file -> file.name().replace(".java", ""), Function.identity()));

  /** A line of the index. */
  private record Sentence(String text, List<String> cases) {
    static Sentence of(String line) {
      String[] parts = line.split("\\|");
      return new Sentence(
          parts[0].trim(), Arrays.stream(parts[1].split(",")).map(String::trim).toList());
    }
  }

  @TestFactory
  Stream<DynamicTest> eachHasCasesThatBreakIt() throws IOException {
    return sentences().stream()
        .map(sentence -> DynamicTest.dynamicTest(sentence.text(), () -> isBroken(sentence)));
  }

  private void isBroken(Sentence sentence) {
    assertThat(cases).containsKeys(sentence.cases().toArray(String[]::new));
    assertThat(sentence.cases().stream().flatMap(name -> cases.get(name).expected().stream()))
        .as("lines that are reported")
        .isNotEmpty();
  }

  @Test
  void eachCaseStandsForOne() throws IOException {
    TreeSet<String> named =
        sentences().stream()
            .flatMap(sentence -> sentence.cases().stream())
            .collect(toCollection(TreeSet::new));
    assertThat(named).containsExactlyElementsOf(new TreeSet<>(cases.keySet()));
  }

  private static List<Sentence> sentences() throws IOException {
    try (Stream<String> lines = Files.lines(SPEC.resolve("sentences.txt"))) {
      return lines.filter(line -> line.contains("|")).map(Sentence::of).toList();
    }
  }
}
