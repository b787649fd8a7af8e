package dev.custody.processor.cases;

import static java.util.stream.Collectors.groupingBy;

import dev.custody.processor.Fixture;
import dev.custody.processor.cases.CaseFile.Report;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Compiles cases in this JVM with the processor under test. Cases with the same options are
 * compiled together, in as many groups as there are cores.
 */
final class CaseCompiler {
  private static final Pattern KEYED = Pattern.compile("\\[custody:([a-z-]+)\\] ");
  private static final Pattern PREFIX = Pattern.compile("^(?:error|warning): ");

  private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
  private final Supplier<? extends Processor> processor;
  private final Fixture fixture;

  CaseCompiler(Fixture fixture, Supplier<? extends Processor> processor) {
    this.fixture = fixture;
    this.processor = processor;
  }

  /** The outcomes, in the order of the cases. */
  List<Outcome> compile(List<CaseFile> cases) {
    int groups = Math.max(1, Runtime.getRuntime().availableProcessors());
    List<List<CaseFile>> parts = new ArrayList<>();
    cases.stream()
        .collect(groupingBy(CaseFile::options, groupingBy(file -> file.path().getParent())))
        .forEach((options, packages) -> parts.addAll(deal(packages, groups)));
    Map<CaseFile, Outcome> outcomes = new HashMap<>();
    parts.parallelStream().map(this::compileTogether).toList().forEach(outcomes::putAll);
    return cases.stream().map(outcomes::get).toList();
  }

  /** Deals the packages out to groups of about the same size. */
  private static List<List<CaseFile>> deal(Map<Path, List<CaseFile>> packages, int groups) {
    List<List<CaseFile>> dealt = new ArrayList<>();
    IntStream.range(0, groups).forEach(i -> dealt.add(new ArrayList<>()));
    new TreeMap<>(packages)
        .values()
        .forEach(part -> dealt.stream().min(Comparator.comparing(List::size)).get().addAll(part));
    dealt.removeIf(List::isEmpty);
    return dealt;
  }

  private Map<CaseFile, Outcome> compileTogether(List<CaseFile> cases) {
    Map<CaseFile, List<Outcome.Message>> reported = new HashMap<>();
    Map<CaseFile, List<String>> noise = new HashMap<>();
    Map<Path, CaseFile> byPath = new HashMap<>();
    for (CaseFile file : cases) {
      reported.put(file, new ArrayList<>());
      noise.put(file, new ArrayList<>());
      byPath.put(file.path().toAbsolutePath(), file);
    }
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StringWriter crash = new StringWriter();
    try (StandardJavaFileManager files = fileManager()) {
      List<String> options = new ArrayList<>(cases.get(0).options());
      options.addAll(List.of("-Xmaxerrs", "100000", "-Xmaxwarns", "100000"));
      CompilationTask task =
          javac.getTask(
              crash,
              files,
              diagnostics,
              options,
              null,
              files.getJavaFileObjectsFromPaths(cases.stream().map(CaseFile::path).toList()));
      task.setProcessors(List.of(processor.get()));
      task.call();
      for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
        String text = PREFIX.matcher(diagnostic.getMessage(Locale.ROOT)).replaceFirst("");
        CaseFile file =
            diagnostic.getSource() == null
                ? null
                : byPath.get(files.asPath(diagnostic.getSource()).toAbsolutePath());
        Matcher keyed = KEYED.matcher(text);
        if (file != null && keyed.lookingAt()) {
          Report report = new Report((int) diagnostic.getLineNumber(), keyed.group(1));
          reported.get(file).add(new Outcome.Message(report, text));
        } else if (isNoise(diagnostic)) {
          String entry = diagnostic.getLineNumber() + ": " + text;
          (file != null ? List.of(file) : cases).forEach(one -> noise.get(one).add(entry));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (crash.getBuffer().length() > 0) {
      cases.forEach(file -> noise.get(file).add("javac: " + crash));
    }
    Map<CaseFile, Outcome> outcomes = new HashMap<>();
    cases.forEach(
        file -> outcomes.put(file, new Outcome(file, reported.get(file), noise.get(file))));
    return outcomes;
  }

  /** Errors of javac, and warnings that the checker gives without a key. */
  private static boolean isNoise(Diagnostic<?> diagnostic) {
    return diagnostic.getKind() == Diagnostic.Kind.ERROR
        || diagnostic.getKind() != Diagnostic.Kind.NOTE
            && diagnostic.getMessage(Locale.ROOT).contains("[custody");
  }

  private StandardJavaFileManager fileManager() throws IOException {
    StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, null);
    files.setLocation(StandardLocation.CLASS_PATH, fixture.classPath());
    files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(fixture.output()));
    return files;
  }
}
