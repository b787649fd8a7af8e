package dev.custody.processor;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** The counted types that cases and examples share, compiled once without the checker. */
public final class Fixture {
  private static Fixture shared;

  private final Path output;

  private Fixture(Path output) {
    this.output = output;
  }

  /** The fixture of the tests, which Maven runs in the module's directory. */
  public static synchronized Fixture shared() {
    return of(Path.of("src/test/resources/cases/fixture"));
  }

  /** Compiles the sources in a directory, once. */
  public static synchronized Fixture of(Path sources) {
    if (shared == null) {
      try {
        Path output = Files.createTempDirectory("custody-fixture");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(output)));
        shared = new Fixture(output);
        shared.compile(sources);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return shared;
  }

  /** Where the fixture's classes are; compilations may write theirs there, too. */
  public Path output() {
    return output;
  }

  /** The fixture's classes, and what is on the class path of this JVM. */
  public List<File> classPath() {
    List<File> entries = new ArrayList<>();
    entries.add(output.toFile());
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      entries.add(new File(entry));
    }
    return entries;
  }

  private void compile(Path directory) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, null);
        Stream<Path> sources = Files.list(directory)) {
      files.setLocation(StandardLocation.CLASS_PATH, classPath());
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
      boolean done =
          javac
              .getTask(
                  said,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources.sorted().toList()))
              .call();
      if (!done) {
        throw new IllegalStateException("The fixture does not compile:\n" + said);
      }
    }
  }

  private static void delete(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
