package dev.custody.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration, with the jars that are published. */
class DemoIT {
  private static final Path ROOT = Path.of(System.getProperty("custody.root"));

  @TempDir private Path work;

  @Test
  void numbersAreSortedAndEveryMistakeIsRefused() throws Exception {
    String classPath =
        Stream.of("custody-examples", "custody-runtime", "custody-annotations")
            .map(artifact -> PublishedJar.fileOf(artifact, ".jar").toString())
            .collect(Collectors.joining(File.pathSeparator));
    Process demo =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                "dev.custody.examples.demo.Demo",
                "examples/src/mistakes/java",
                PublishedJar.fileOf("custody-processor", ".jar").toString(),
                work.toString(),
                "examples/src/main/java/dev/custody/examples/ways")
            .directory(ROOT.toFile())
            .redirectErrorStream(true)
            .start();
    String output = new String(demo.getInputStream().readAllBytes(), Charset.defaultCharset());

    assertThat(demo.waitFor()).as(output).isZero();
    assertThat(output).contains("ok: refused").doesNotContain("FAILED");
    assertThat(Text.squeezed(Text.withoutMarks(output)))
        .as("what the README shows of it")
        .contains(
            Text.squeezed(
                Text.between(Files.readString(ROOT.resolve("README.md")), "```text", "```")));
  }
}
