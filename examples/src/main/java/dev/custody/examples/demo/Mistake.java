package dev.custody.examples.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A program that the compiler must refuse, and its correct twin beside it.
 *
 * @param description what the wrong program does, in its own words
 * @param expectations what its lines are marked with
 */
record Mistake(Path wrong, Path right, String description, List<Expectation> expectations) {
  private static final Pattern DESCRIPTION =
      Pattern.compile("^/\\*\\* (.*?) ?\\*/$", Pattern.DOTALL | Pattern.MULTILINE);

  /** Every directory with a {@code Wrong.java} and a {@code Right.java} in it, by name. */
  static List<Mistake> allIn(Path directory) throws IOException {
    List<Mistake> mistakes = new ArrayList<>();
    try (Stream<Path> entries = Files.list(directory)) {
      for (Path entry : entries.filter(Files::isDirectory).sorted().toList()) {
        mistakes.add(read(entry.resolve("Wrong.java"), entry.resolve("Right.java")));
      }
    }
    return mistakes;
  }

  private static Mistake read(Path wrong, Path right) throws IOException {
    Matcher comment = DESCRIPTION.matcher(Files.readString(wrong));
    String description =
        comment.find() ? comment.group(1).replaceAll("\\s*\\n \\*\\s*", " ") : wrong.toString();
    return new Mistake(wrong, right, description, Expectation.allIn(wrong));
  }

  /** Whether the refusals are those that the program is marked with, no more and no less. */
  boolean isRefusedAsExpected(List<Refusal> refusals) {
    return refusals.size() == expectations.size()
        && expectations.stream().allMatch(expected -> expected.isMetBy(refusals));
  }

  /** Whether the checker is what refuses it, rather than Java's own rules. */
  boolean concernsOwnership() {
    return expectations.stream().noneMatch(Expectation::isOfJavac);
  }
}
