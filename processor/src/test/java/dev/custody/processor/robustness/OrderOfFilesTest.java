package dev.custody.processor.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.processor.CustodyProcessor;
import dev.custody.processor.Fixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found does not depend on the order in which a build hands the files over. */
class OrderOfFilesTest {
  private static final Path CASES = Path.of("src/test/resources/cases/spec");

  @Test
  void everyOrderGivesTheSameFindings(@TempDir Path output) throws IOException {
    List<Path> files = new ArrayList<>(cases());
    SortedSet<String> findings = findings(files, output);
    assertThat(findings).hasSizeGreaterThan(100);

    Collections.reverse(files);
    assertThat(findings(files, output)).isEqualTo(findings);

    Collections.shuffle(files, new Random(1));
    assertThat(findings(files, output)).isEqualTo(findings);
  }

  /** Those that ask neither for a JDK nor for options. */
  private static List<Path> cases() throws IOException {
    List<Path> plain = new ArrayList<>();
    try (Stream<Path> files = Files.walk(CASES)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).sorted().toList()) {
        String text = Files.readString(file);
        if (!text.contains("// since:") && !text.contains("// options:")) {
          plain.add(file);
        }
      }
    }
    return plain;
  }

  private static SortedSet<String> findings(List<Path> sources, Path output) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    SortedSet<String> findings = new TreeSet<>();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, null)) {
      files.setLocation(StandardLocation.CLASS_PATH, Fixture.shared().classPath());
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
      JavaCompiler.CompilationTask task =
          javac.getTask(
              null,
              files,
              said -> {
                // The closing note stands wherever the build ended.
                if (said.getKind() != Diagnostic.Kind.NOTE) {
                  findings.add(text(said));
                }
              },
              List.of("-Xmaxerrs", "10000", "-Xmaxwarns", "10000"),
              null,
              files.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(List.of(new CustodyProcessor()));
      task.call();
    }
    return findings;
  }

  private static String text(Diagnostic<? extends JavaFileObject> said) {
    String file = said.getSource() == null ? "" : said.getSource().getName();
    return file + ":" + said.getLineNumber() + " " + said.getMessage(Locale.ROOT);
  }
}
