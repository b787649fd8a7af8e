package dev.custody.examples.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line of a program that must be refused, and the reason: a key of the checker or of javac. */
record Expectation(long line, String reason) {
  private static final Pattern MARK = Pattern.compile("// expect: (\\S+)");

  /** What the lines of a program are marked with, as in {@code // expect: leak}. */
  static List<Expectation> allIn(Path source) throws IOException {
    List<Expectation> expectations = new ArrayList<>();
    long line = 0;
    for (String text : Files.readAllLines(source)) {
      line++;
      Matcher mark = MARK.matcher(text);
      if (mark.find()) {
        expectations.add(new Expectation(line, mark.group(1)));
      }
    }
    return expectations;
  }

  boolean isMetBy(List<Refusal> refusals) {
    return refusals.stream().anyMatch(refusal -> refusal.line() == line && refusal.isFor(reason));
  }

  /** Whether the reason is one of javac's own, whose names have dots in them. */
  boolean isOfJavac() {
    return reason.contains(".");
  }

  @Override
  public String toString() {
    return reason + " in line " + line;
  }
}
