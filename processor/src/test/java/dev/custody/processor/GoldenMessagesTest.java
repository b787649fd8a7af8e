package dev.custody.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.processor.Check.Said;
import dev.custody.processor.report.Key;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The whole text of every kind of message: KEY.java is compiled, KEY.txt is what the compiler says.
 * Run with {@code -Dcustody.golden.write=true} to write the texts anew, and read the difference.
 */
class GoldenMessagesTest {
  private static final Path MESSAGES = Path.of("src/test/resources/messages");

  @ParameterizedTest
  @EnumSource
  void messagesAreAsTheyWere(Key key) throws IOException {
    Path expected = MESSAGES.resolve(key.id() + ".txt");
    String said = said(key);
    if (Boolean.getBoolean("custody.golden.write")) {
      Files.writeString(expected, said);
    }
    assertThat(said).isEqualTo(Files.readString(expected));
  }

  private static String said(Key key) throws IOException {
    String source = Files.readString(MESSAGES.resolve(key.id() + ".java"));
    return new Check()
        .source("Example", source).run().stream()
            .map(GoldenMessagesTest::shown)
            .collect(Collectors.joining("\n\n", "", "\n"));
  }

  private static String shown(Said said) {
    return said.file() + ".java:" + said.line() + ": " + said.kind() + ": " + said.text();
  }
}
