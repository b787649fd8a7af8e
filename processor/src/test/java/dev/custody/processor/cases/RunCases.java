package dev.custody.processor.cases;

import dev.custody.processor.CustodyProcessor;
import dev.custody.processor.Fixture;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Runs a directory of cases and prints which are right, for whoever works on the checker:
 *
 * <pre>java -cp CLASSPATH dev.custody.processor.cases.RunCases DIR [PART-OF-NAME] [-q]</pre>
 *
 * <p>DIR is the directory of all cases or one below it. With {@code -q} only the names of the wrong
 * ones are printed, as the list of cases that are not yet right wants them.
 */
final class RunCases {
  private RunCases() {}

  public static void main(String[] arguments) {
    List<String> words = List.of(arguments);
    boolean quiet = words.contains("-q");
    List<String> given = words.stream().filter(word -> !word.equals("-q")).toList();
    Path directory = Path.of(given.get(0)).toAbsolutePath().normalize();
    String filter = given.size() > 1 ? given.get(1) : "";
    Path root = rootOf(directory);
    List<CaseFile> cases =
        CaseFile.below(root).stream()
            .filter(file -> file.path().startsWith(directory))
            .filter(file -> file.name().contains(filter))
            .filter(CaseFile::runsHere)
            .toList();
    Fixture fixture = Fixture.of(root.resolve("fixture"));
    List<Outcome> outcomes = new CaseCompiler(fixture, CustodyProcessor::new).compile(cases);
    List<Outcome> wrong = outcomes.stream().filter(outcome -> !outcome.isRight()).toList();
    if (quiet) {
      wrong.forEach(outcome -> System.out.println(outcome.file().name()));
    } else {
      wrong.forEach(outcome -> System.out.println(outcome.difference() + "\n"));
      printSummary(outcomes, wrong);
    }
    System.exit(wrong.isEmpty() ? 0 : 1);
  }

  private static Path rootOf(Path directory) {
    for (Path root = directory; root != null; root = root.getParent()) {
      if (Files.isDirectory(root.resolve("fixture"))) {
        return root;
      }
    }
    throw new IllegalArgumentException("No directory `fixture` in or above " + directory);
  }

  private static void printSummary(List<Outcome> outcomes, List<Outcome> wrong) {
    Map<String, int[]> byKey = new TreeMap<>();
    for (Outcome outcome : outcomes) {
      outcome.file().expected().forEach(report -> count(byKey, report.key())[0]++);
      outcome.missing().forEach(report -> count(byKey, report.key())[1]++);
      outcome.unexpected().forEach(message -> count(byKey, message.report().key())[2]++);
    }
    System.out.printf("%-22s %9s %9s %11s%n", "key", "expected", "missing", "unexpected");
    byKey.forEach(
        (key, counts) ->
            System.out.printf("%-22s %9d %9d %11d%n", key, counts[0], counts[1], counts[2]));
    System.out.printf(
        "%n%d of %d cases right; %d with noise%n",
        outcomes.size() - wrong.size(),
        outcomes.size(),
        wrong.stream().filter(outcome -> !outcome.noise().isEmpty()).count());
  }

  private static int[] count(Map<String, int[]> counts, String key) {
    return counts.computeIfAbsent(key, absent -> new int[3]);
  }
}
