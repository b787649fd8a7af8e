package dev.custody.processor.robustness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Compiles damaged source files with the checker: the acceptance cases, and the project's own. */
final class BrokenCode {
  private static final List<Path> CASES = List.of(Path.of("src/test/resources/cases"));

  private static final List<Path> OWN =
      List.of(
          Path.of("../annotations/src/main/java"),
          Path.of("src/main/java"),
          Path.of("../runtime/src/main/java"),
          Path.of("../examples/src/main/java"));

  /** Once as builds run, once as those run that ask javac to go on after errors. */
  private static final List<String> OPTIONS = List.of("-Xlint:none", "-XDshould-stop.ifError=FLOW");

  private final Map<String, String> problems = new TreeMap<>();
  private int compiled;
  private int analysed;
  private int withFindings;

  /** Damages as many files as asked for, each in the way of its number. */
  static BrokenCode run(int from, int count) {
    BrokenCode run = new BrokenCode();
    List<Path> cases = filesIn(CASES);
    List<Path> own = filesIn(OWN);
    for (int number = from; number < from + count; number++) {
      // Something is to be found in cases; in the project's own files it is not.
      run.compile(number, fileOf(number, number % 2 == 0 ? cases : own));
    }
    return run;
  }

  /** A file that is added can only take the place of another one; else all stays as it was. */
  private static Path fileOf(int number, List<Path> files) {
    return Collections.min(files, Comparator.comparingLong(file -> rank(number, file)));
  }

  private static long rank(int number, Path file) {
    String name = file.toString().replace('\\', '/');
    return new SplittableRandom(((long) name.hashCode() << Integer.SIZE) + number).nextLong();
  }

  private static List<Path> filesIn(List<Path> directories) {
    List<Path> files = new ArrayList<>();
    directories.forEach(directory -> files.addAll(filesIn(directory)));
    return files;
  }

  private static List<Path> filesIn(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void compile(int number, Path file) {
    try {
      String text = new Damage(number).in(Files.readString(file));
      for (String option : OPTIONS) {
        Build build = Build.of(text, List.of("-implicit:none", option));
        compiled++;
        analysed += build.analysed() ? 1 : 0;
        withFindings += build.foundSomething() ? 1 : 0;
        for (String problem : build.problems()) {
          problems.putIfAbsent(file + " damaged by " + number, problem);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What must not be, by the file and the number of its damage. */
  Map<String, String> problems() {
    return problems;
  }

  /** How many compilations got so far that the checker saw a class. */
  int analysed() {
    return analysed;
  }

  /** How many of them it found something in. */
  int withFindings() {
    return withFindings;
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
