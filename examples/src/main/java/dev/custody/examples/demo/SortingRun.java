package dev.custody.examples.demo;

import dev.custody.examples.SortNumbers;
import dev.custody.runtime.HeapCounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * One run of {@link SortNumbers} in a process of its own, on a file of numbers.
 *
 * @param expected the same numbers, sorted by other means
 * @param numbers what the command printed
 * @param lastLine its last line, which tells what is left alive
 */
record SortingRun(
    String command, int exitStatus, List<String> expected, List<String> numbers, String lastLine) {
  private static final long SEED = 19_910_220;
  private static final String NOTHING_ALIVE = "# left alive: " + new HeapCounts(0, 0, 0);

  static SortingRun of(int count, Path work) throws IOException, InterruptedException {
    long[] numbers = new Random(SEED).longs(count).toArray();
    Path input = work.resolve("numbers.txt");
    Files.write(input, lines(numbers));
    Arrays.sort(numbers);

    Path output = work.resolve("sorted.txt");
    int exitStatus =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                SortNumbers.class.getName(),
                input.toString())
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start()
            .waitFor();

    List<String> printed = Files.readAllLines(output);
    int last = Math.max(0, printed.size() - 1);
    return new SortingRun(
        "java " + SortNumbers.class.getName() + " " + input + " > " + output,
        exitStatus,
        lines(numbers),
        printed.subList(0, last),
        printed.isEmpty() ? "" : printed.get(last));
  }

  private static List<String> lines(long[] numbers) {
    return Arrays.stream(numbers).mapToObj(Long::toString).toList();
  }

  boolean isSorted() {
    return exitStatus == 0 && numbers.equals(expected);
  }

  boolean isEverythingReleased() {
    return lastLine.equals(NOTHING_ALIVE);
  }

  /** The end of what the command printed, and how much there was before. */
  String summary() {
    return numbers.isEmpty()
        ? lastLine
        : String.format(
            "%s%n  ... %,d numbers in all ...%n  %s%n  %s",
            numbers.get(0), numbers.size(), numbers.get(numbers.size() - 1), lastLine);
  }
}
