package dev.custody.processor.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.processor.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

/** What the page about dumps shows is what the compiler prints. */
class DumpPageTest {
  private static final Path PAGE = Path.of("../docs/dump.md");
  private static final Pattern BLOCK = Pattern.compile("```(?:java)?\n(.*?)```", Pattern.DOTALL);

  @Test
  void theExampleIsPrintedSo() throws IOException {
    List<String> blocks =
        BLOCK.matcher(Files.readString(PAGE)).results().map(found -> found.group(1)).toList();
    List<String> dumps =
        new Check()
            .source("Mail", blocks.get(0)).option("-Acustody.dump=Mail.send").run().stream()
                .filter(said -> said.kind() == Diagnostic.Kind.NOTE)
                .map(said -> said.text().replaceFirst(".* ownership program of ", ""))
                // javac indents what follows the first line.
                .map(text -> text.replace("\n  ", "\n").stripTrailing())
                .toList();
    assertThat(dumps).containsExactly(blocks.get(1).stripTrailing());
  }
}
