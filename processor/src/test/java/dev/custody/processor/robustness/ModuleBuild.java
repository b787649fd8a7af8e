package dev.custody.processor.robustness;

import dev.custody.processor.CustodyProcessor;
import dev.custody.processor.Fixture;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** One run of javac over a module of the JDK, with the checker. */
final class ModuleBuild {
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
  private static final int ALL = 10_000_000;

  private final List<String> failures = new ArrayList<>();
  private final List<String> refusals = new ArrayList<>();
  private final ModuleSources sources;
  private int findings;
  private int limits;
  private long nanos;

  private ModuleBuild(ModuleSources sources) {
    this.sources = sources;
  }

  static ModuleBuild of(ModuleSources sources) throws IOException {
    ModuleBuild build = new ModuleBuild(sources);
    build.run();
    return build;
  }

  private void run() throws IOException {
    StringWriter crash = new StringWriter();
    long start = System.nanoTime();
    try (StandardJavaFileManager files = JAVAC.getStandardFileManager(null, Locale.ROOT, null)) {
      Path output = Files.createDirectories(sources.root().resolveSibling("classes"));
      files.setLocation(StandardLocation.CLASS_PATH, Fixture.shared().classPath());
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
      JavaCompiler.CompilationTask task =
          JAVAC.getTask(
              crash,
              files,
              this::hear,
              options(),
              null,
              files.getJavaFileObjectsFromPaths(sources.files()));
      task.setProcessors(List.of(new CustodyProcessor()));
      task.call();
    } catch (RuntimeException | StackOverflowError failure) {
      failure.printStackTrace(new PrintWriter(crash));
    }
    nanos = System.nanoTime() - start;
    if (crash.toString().contains("dev.custody")) {
      failures.add(crash.toString());
    }
  }

  private List<String> options() {
    return List.of(
        "--patch-module",
        sources.module() + "=" + sources.root(),
        "--add-reads",
        sources.module() + "=ALL-UNNAMED",
        "-Xmaxerrs",
        String.valueOf(ALL),
        "-Xmaxwarns",
        String.valueOf(ALL));
  }

  private void hear(Diagnostic<? extends JavaFileObject> said) {
    String text = said.getMessage(Locale.ROOT);
    if (text.contains("the checker failed")) {
      failures.add(text);
    } else if (text.startsWith("[custody:analysis-limit]")) {
      limits++;
    } else if (text.startsWith("[custody:")) {
      findings++;
    } else if (said.getKind() == Diagnostic.Kind.ERROR) {
      refusals.add(text);
    }
  }

  /** The failures of the checker. */
  List<String> failures() {
    return failures;
  }

  /** How much it found; meaningless in itself, but for nothing being found at all. */
  int findings() {
    return findings;
  }

  @Override
  public String toString() {
    return String.format(
        "%d files in %d s, %d findings, %d methods not followed wholly, %d failures%s",
        sources.files().size(),
        TimeUnit.NANOSECONDS.toSeconds(nanos),
        findings,
        limits,
        failures.size(),
        refusals.isEmpty()
            ? ""
            : ", and javac refuses " + refusals.size() + ", for example: " + refusals.get(0));
  }
}
