package dev.custody.processor.robustness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Compiles damaged acceptance cases with the checker. */
final class BrokenCode {
  private static final Path CASES = Path.of("src/test/resources/cases");

  /** Once as builds run, once as those run that ask javac to go on after errors. */
  private static final List<List<String>> OPTIONS =
      List.of(List.of(), List.of("-XDshould-stop.ifError=FLOW"));

  private final Map<String, String> problems = new TreeMap<>();
  private int compiled;
  private int analysed;
  private int withFindings;

  /** Damages as many cases as asked for, each in the way of its number. */
  static BrokenCode run(int from, int count, int step) {
    BrokenCode run = new BrokenCode();
    List<Path> cases = cases();
    for (int number = from; number < from + count; number++) {
      run.compile(number, cases.get((int) ((long) number * step % cases.size())));
    }
    return run;
  }

  private static List<Path> cases() {
    try (Stream<Path> files = Files.walk(CASES)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void compile(int number, Path file) {
    try {
      String text = new Damage(number).in(Files.readString(file));
      for (List<String> options : OPTIONS) {
        Build build = Build.of(text, options);
        compiled++;
        analysed += build.analysed() ? 1 : 0;
        withFindings += build.foundSomething() ? 1 : 0;
        for (String problem : build.problems()) {
          problems.putIfAbsent(CASES.relativize(file) + " damaged by " + number, problem);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What must not be, by the case and the number of its damage. */
  Map<String, String> problems() {
    return problems;
  }

  /** How many compilations got so far that the checker saw a class. */
  int analysed() {
    return analysed;
  }

  @Override
  public String toString() {
    return compiled
        + " compilations, "
        + analysed
        + " of which reached the checker, "
        + withFindings
        + " with findings";
  }
}
