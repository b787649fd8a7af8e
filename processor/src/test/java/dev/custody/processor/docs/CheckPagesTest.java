package dev.custody.processor.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.processor.Check;
import dev.custody.processor.Check.Said;
import dev.custody.processor.report.Key;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each key has a page, whose wrong example is reported under it and whose right one is clean. */
class CheckPagesTest {
  private static final Path PAGES = Path.of("../docs/checks");

  private static List<Said> said;

  @BeforeAll
  static void compileAllExamples() {
    Check check = new Check();
    for (Key key : Key.values()) {
      CheckPage page = CheckPage.of(key);
      check.source(page.wrongName(), page.wrongSource());
      check.source(page.rightName(), page.rightSource());
    }
    said = check.run();
  }

  @ParameterizedTest
  @EnumSource
  void thePageHasItsSections(Key key) {
    assertThat(CheckPage.of(key).headings())
        .containsExactly(
            "# `" + key.id() + "`", "## Why it matters", "## Wrong", "## Right", "## Silencing");
    assertThat(CheckPage.of(key).text())
        .contains("`@SuppressWarnings(\"custody:" + key.id() + "\")`");
  }

  @ParameterizedTest
  @EnumSource
  void theWrongExampleIsReported(Key key) {
    List<Said> reports = in(CheckPage.of(key).wrongName());
    assertThat(reports).isNotEmpty().extracting(Said::key).containsOnly(key.id());
  }

  @ParameterizedTest
  @EnumSource
  void theRightExampleIsClean(Key key) {
    assertThat(in(CheckPage.of(key).rightName())).isEmpty();
  }

  @Test
  void everyKeyCanBeAWarning() {
    List<Said> told = wrongExamplesWithLevel("warning");
    assertThat(told).extracting(Said::kind).doesNotContain(Diagnostic.Kind.ERROR);
    assertThat(told.stream().map(Said::key).filter(key -> !key.isEmpty()).distinct())
        .containsExactlyInAnyOrderElementsOf(Stream.of(Key.values()).map(Key::id).toList());
  }

  @Test
  void everyKeyCanBeTurnedOff() {
    assertThat(wrongExamplesWithLevel("off"))
        .extracting(Said::text)
        .filteredOn(CheckPagesTest::isOurs)
        .isEmpty();
  }

  private static List<Said> wrongExamplesWithLevel(String level) {
    Check check = new Check();
    List<String> levels = new ArrayList<>();
    for (Key key : Key.values()) {
      CheckPage page = CheckPage.of(key);
      check.source(page.wrongName(), page.wrongSource());
      levels.add(key.id() + ":" + level);
    }
    return check.option("-Acustody.severity=" + String.join(",", levels)).run();
  }

  @ParameterizedTest
  @ValueSource(strings = {"custody", "custody:KEY"})
  void everyKeyCanBeSilencedOnTheClassAround(String what) {
    Check check = new Check().option("-Acustody.unusedSuppressions=true");
    for (Key key : Key.values()) {
      CheckPage page = CheckPage.of(key);
      String annotation = "@SuppressWarnings(\"" + what.replace("KEY", key.id()) + "\")";
      check.source(
          page.wrongName(),
          page.wrongSource()
              .replace("class " + page.wrongName(), annotation + "\nclass " + page.wrongName()));
    }
    // What a silenced finding had stood for may be told instead, under its own key.
    assertThat(check.run())
        .noneMatch(each -> each.text().contains("silences nothing"))
        .noneMatch(
            each ->
                Key.of(each.key())
                    .filter(key -> each.file().equals("Wrong" + key.name()))
                    .isPresent());
  }

  private static boolean isOurs(String text) {
    return text.startsWith("[custody");
  }

  @Test
  void theIndexNamesEveryKeyWithItsSummaryAndSeverity() throws IOException {
    List<String> rows =
        Files.readAllLines(PAGES.resolve("README.md")).stream()
            .filter(line -> line.startsWith("| [`"))
            .toList();
    assertThat(rows).containsExactlyElementsOf(Stream.of(Key.values()).map(this::row).toList());
  }

  @Test
  void thereAreNoOtherPages() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(pages.map(page -> page.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(
                      Stream.of("README.md"), Stream.of(Key.values()).map(key -> key.id() + ".md"))
                  .toList());
    }
  }

  private String row(Key key) {
    return String.format(
        "| [`%s`](%s.md) | %s | %s |", key.id(), key.id(), key.summary(), key.severity().id());
  }

  private static List<Said> in(String file) {
    return said.stream().filter(each -> each.file().equals(file)).toList();
  }
}
