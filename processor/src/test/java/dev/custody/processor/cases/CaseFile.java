package dev.custody.processor.cases;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One acceptance case: a Java file and what its comments ask for.
 *
 * <ul>
 *   <li>{@code // expect: leak, stale-field} on a line: exactly these are reported there;
 *   <li>{@code // since: 21}: needs that JDK;
 *   <li>{@code // options: -Acustody.exceptions=all}: compiler options.
 * </ul>
 *
 * @param name the path below the directory of all cases, with slashes
 */
record CaseFile(Path path, String name, int since, List<String> options, List<Report> expected) {
  private static final Pattern EXPECT =
      Pattern.compile("//\\s*expect:\\s*([a-z-]+(?:\\s*,\\s*[a-z-]+)*)");
  private static final Pattern SINCE = Pattern.compile("//\\s*since:\\s*(\\d+)");
  private static final Pattern OPTIONS = Pattern.compile("//\\s*options:\\s*(.+)");

  /** All cases below a directory, in order of their names. */
  static List<CaseFile> below(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !root.relativize(file).startsWith("fixture"))
          .map(file -> read(root, file))
          .sorted((a, b) -> a.name.compareTo(b.name))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static CaseFile read(Path root, Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int since = 0;
    List<String> options = new ArrayList<>();
    List<Report> expected = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher expect = EXPECT.matcher(lines.get(i));
      if (expect.find()) {
        for (String key : expect.group(1).split("\\s*,\\s*")) {
          expected.add(new Report(i + 1, key));
        }
      }
      Matcher needed = SINCE.matcher(lines.get(i));
      if (needed.find()) {
        since = Integer.parseInt(needed.group(1));
      }
      Matcher option = OPTIONS.matcher(lines.get(i));
      if (option.find()) {
        options.addAll(List.of(option.group(1).trim().split("\\s+")));
      }
    }
    String name = root.relativize(file).toString().replace('\\', '/');
    return new CaseFile(file, name, since, List.copyOf(options), List.copyOf(expected));
  }

  boolean runsHere() {
    return since <= Runtime.version().feature();
  }

  /** The line of the source, trimmed, to be shown beside a difference. */
  String line(int number) {
    try (Stream<String> lines = Files.lines(path)) {
      return lines.skip(number - 1L).findFirst().orElse("").trim();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The keys that the case expects, each once. */
  TreeSet<String> keys() {
    return expected.stream().map(Report::key).collect(toCollection(TreeSet::new));
  }

  @Override
  public String toString() {
    return name;
  }

  /** A key that is reported on a line. */
  record Report(int line, String key) {}
}
