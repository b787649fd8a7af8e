package dev.custody.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents say can be followed, literally. */
class DocumentsIT {
  private static final Path ROOT = Path.of(System.getProperty("custody.root"));
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

  @Test
  void theMavenBuildOfTheReadmeIsOneThatIsTested() throws Exception {
    String tested =
        Text.squeezed(Files.readString(ROOT.resolve("integration-tests/src/it/clean/pom.xml")));
    String readme = Files.readString(ROOT.resolve("README.md"));

    assertThat(tested)
        .contains(
            Text.squeezed(
                "<dependencies>" + Text.between(readme, "<dependencies>", "</dependencies>")))
        .contains(
            Text.squeezed(
                "<configuration>" + Text.between(readme, "<configuration>", "</configuration>")));
  }

  @Test
  void theProgramOfTheReadmeIsOneThatIsShown() throws Exception {
    Path shown = ROOT.resolve("examples/src/mistakes/java/memoryforgottenonerror/Wrong.java");
    String readme = Files.readString(ROOT.resolve("README.md"));

    assertThat(Text.squeezed(Text.withoutMarks(Files.readString(shown))))
        .contains(Text.squeezed("static int" + Text.between(readme, "```java\nstatic int", "```")));
  }

  @Test
  void linksLeadSomewhere() throws Exception {
    for (Path document : documents()) {
      List<String> links =
          LINK.matcher(Files.readString(document))
              .results()
              .map(MatchResult::group)
              .map(link -> LINK.matcher(link).replaceAll("$1"))
              .toList();
      assertThat(links)
          .as(document.toString())
          .allSatisfy(link -> assertThat(document.resolveSibling(link)).exists());
    }
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> files = Stream.concat(Files.list(ROOT), Files.walk(ROOT.resolve("docs")))) {
      return files.filter(file -> file.toString().endsWith(".md")).toList();
    }
  }
}
