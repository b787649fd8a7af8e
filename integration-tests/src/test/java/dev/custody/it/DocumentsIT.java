package dev.custody.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the documents say can be followed, literally. */
class DocumentsIT {
  private static final Path ROOT = Path.of(System.getProperty("custody.root"));

  @Test
  void theMavenBuildOfTheReadmeIsOneThatIsTested() throws Exception {
    String tested =
        squeezed(Files.readString(ROOT.resolve("integration-tests/src/it/clean/pom.xml")));
    String readme = Files.readString(ROOT.resolve("README.md"));

    assertThat(tested)
        .contains(squeezed(between(readme, "<dependencies>", "</dependencies>")))
        .contains(squeezed(between(readme, "<configuration>", "</configuration>")));
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start);
    return text.substring(from, text.indexOf(end, from) + end.length());
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }
}
