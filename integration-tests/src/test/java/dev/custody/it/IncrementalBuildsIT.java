package dev.custody.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Only what has changed is generated again, and what comes out is what a build from scratch makes.
 * The first is what build tools may rely on that know processors as <i>isolating</i>, and what they
 * do with it is done here with javac alone; the second is Maven's own way.
 */
class IncrementalBuildsIT {
  private static final String MORE = "  public int twice() {\n    return 2 * number;\n  }\n}\n";

  @TempDir private Path work;

  @Test
  void aChangedTypeIsGeneratedAloneAsABuildFromScratchWould() throws Exception {
    Path sources = copyOf("incremental");
    Path ticket = sources.resolve("Ticket.java");
    Path purse = sources.resolve("Purse.java");
    Path classes = Files.createDirectory(work.resolve("classes"));
    Path generated = Files.createDirectory(work.resolve("generated"));
    compile(classes, generated, ticket, purse);
    Map<Path, FileTime> before = times(generated);
    byte[] oldTicket = Files.readAllBytes(generated.resolve("org/example/ManagedTicket.java"));

    Files.writeString(ticket, withMore(Files.readString(ticket)));
    age(generated);
    Map<Path, FileTime> aged = times(generated);
    compile(classes, generated, ticket);

    assertThat(before.keySet())
        .containsExactly(
            Path.of("org/example/ManagedPurse.java"), Path.of("org/example/ManagedTicket.java"));
    Map<Path, FileTime> after = times(generated);
    assertThat(after.keySet()).isEqualTo(before.keySet());
    assertThat(changed(aged, after)).containsExactly(Path.of("org/example/ManagedTicket.java"));
    assertThat(Files.readAllBytes(generated.resolve("org/example/ManagedTicket.java")))
        .isNotEqualTo(oldTicket);

    Path cleanClasses = Files.createDirectory(work.resolve("clean-classes"));
    Path cleanGenerated = Files.createDirectory(work.resolve("clean-generated"));
    compile(cleanClasses, cleanGenerated, ticket, purse);
    assertThat(contents(generated)).isEqualTo(contents(cleanGenerated));
    assertThat(contents(classes)).isEqualTo(contents(cleanClasses));
  }

  @Test
  void mavenGeneratesAgainOnlyWhatHasChanged() throws Exception {
    UserBuild first = UserBuild.run("incremental", "compile");
    assertThat(first.output()).contains("BUILD SUCCESS").doesNotContain("[WARNING]");
    Path generated = first.project().resolve("target/generated-sources/annotations");
    Path ticket = first.project().resolve("src/main/java/org/example/Ticket.java");
    String original = Files.readString(ticket);
    age(first.project());
    Map<Path, FileTime> before = times(generated);
    try {
      Files.writeString(ticket, withMore(original));
      UserBuild second = UserBuild.again("incremental", "compile");

      assertThat(second.succeeded()).as(second.output()).isTrue();
      assertThat(changed(before, times(generated)))
          .containsExactly(Path.of("org/example/ManagedTicket.java"));
      assertThat(generated.resolve("org/example/ManagedTicket.java"))
          .content()
          .contains("int twice()");
    } finally {
      Files.writeString(ticket, original);
    }
  }

  private Path copyOf(String project) throws IOException {
    Path from =
        Path.of(System.getProperty("custody.userProjects"))
            .resolve(project)
            .resolve("src/main/java/org/example");
    Path to = Files.createDirectories(work.resolve("src/org/example"));
    try (Stream<Path> files = Files.list(from)) {
      for (Path each : files.toList()) {
        Files.copy(each, to.resolve(each.getFileName()));
      }
    }
    return to;
  }

  private static String withMore(String source) {
    return source.substring(0, source.lastIndexOf('}')) + "\n" + MORE;
  }

  /** As a build tool compiles some of the sources against the classes of all others. */
  private static void compile(Path classes, Path generated, Path... sources) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    String annotations = PublishedJar.fileOf("custody-annotations", ".jar").toString();
    List<String> options =
        List.of(
            "--class-path",
            annotations + System.getProperty("path.separator") + classes,
            "--processor-path",
            PublishedJar.fileOf("custody-processor", ".jar").toString(),
            "-d",
            classes.toString(),
            "-s",
            generated.toString());
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      assertThat(
              javac
                  .getTask(null, files, null, options, null, files.getJavaFileObjects(sources))
                  .call())
          .isTrue();
    }
  }

  /** Sets everything back in time, so that whatever is written from now on is seen to be. */
  private static void age(Path directory) throws IOException {
    FileTime earlier = FileTime.fromMillis(System.currentTimeMillis() - 60_000);
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        Files.setLastModifiedTime(each, earlier);
      }
    }
  }

  private static Map<Path, FileTime> times(Path directory) throws IOException {
    Map<Path, FileTime> times = new TreeMap<>();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        times.put(directory.relativize(each), Files.getLastModifiedTime(each));
      }
    }
    return times;
  }

  private static List<Path> changed(Map<Path, FileTime> before, Map<Path, FileTime> after) {
    return after.keySet().stream()
        .filter(each -> !after.get(each).equals(before.get(each)))
        .toList();
  }

  private static Map<Path, String> contents(Path directory) throws IOException {
    Map<Path, String> contents = new TreeMap<>();
    for (Path each : times(directory).keySet()) {
      byte[] bytes = Files.readAllBytes(directory.resolve(each));
      contents.put(each, new String(bytes, StandardCharsets.ISO_8859_1));
    }
    return contents;
  }
}
