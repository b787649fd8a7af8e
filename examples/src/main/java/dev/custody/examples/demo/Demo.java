package dev.custody.examples.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Sorts with the checked program, shows one program in three ways, and shows which mistakes in them
 * the compiler would refuse.
 */
public final class Demo {
  private static final int NUMBERS = 10_000;

  private final PrintStream out;
  private int failures;

  private Demo(PrintStream out) {
    this.out = out;
  }

  /**
   * Shows it all. The exit status is 0 only if the numbers were sorted, nothing was left alive,
   * each mistake was refused for its own reason and each correct twin was accepted.
   *
   * @param args the directory of the mistakes, the jar of the checker, a directory to write to, the
   *     directory of the program that is written in three ways
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path mistakes = Path.of(args[0]);
    Path checker = Path.of(args[1]);
    Path work = Files.createDirectories(Path.of(args[2]));

    Demo demo = new Demo(System.out);
    demo.showSorting(work);
    demo.showWays(Path.of(args[3]));
    demo.showMistakes(Mistake.allIn(mistakes), new CheckedCompilation(checker, work));
    demo.conclude();
    System.exit(demo.failures == 0 ? 0 : 1);
  }

  private void showSorting(Path work) throws IOException, InterruptedException {
    out.printf("%nSorting, with a program that the checker has accepted%n%n");
    SortingRun run = SortingRun.of(NUMBERS, work);
    out.println("  $ " + run.command());
    out.println("  " + run.summary());
    out.println();
    verdict(run.isSorted(), "all in order", "NOT SORTED, exit status " + run.exitStatus());
    verdict(run.isEverythingReleased(), "nothing left alive", "SOMETHING IS LEFT ALIVE");
  }

  private void showWays(Path directory) throws IOException {
    out.printf(
        "%nThe same three times: counted by hand, through handles, as an extension method%n");
    for (Way way : Way.values()) {
      out.printf("%n- %s%n%n", way.description());
      out.println(way.excerpt(directory).indent(2));
      verdict(way.sorts(), "sorted, and nothing left alive", "NOT SORTED, OR SOMETHING LEFT ALIVE");
    }
  }

  private void showMistakes(List<Mistake> mistakes, CheckedCompilation compilation)
      throws IOException {
    out.printf("%nThe mistakes that one makes in such programs, and what the compiler says%n");
    if (mistakes.isEmpty()) {
      verdict(false, "", "NO MISTAKES FOUND TO SHOW");
    }
    for (Mistake mistake : mistakes) {
      show(mistake, compilation);
    }
  }

  private void show(Mistake mistake, CheckedCompilation compilation) throws IOException {
    List<Refusal> refusals = compilation.compile(mistake.wrong());
    List<Refusal> ofTwin = compilation.compile(mistake.right());

    out.printf("%n- %s%n%n", mistake.description());
    for (Refusal refusal : refusals) {
      out.println(refusal.text().indent(2).stripTrailing());
      out.println();
    }
    verdict(
        mistake.isRefusedAsExpected(refusals),
        mistake.concernsOwnership() ? "refused" : "refused by javac itself",
        "EXPECTED " + mistake.expectations());
    verdict(
        ofTwin.isEmpty(), "its correct twin is accepted", "THE CORRECT TWIN IS REFUSED: " + ofTwin);
  }

  private void verdict(boolean good, String praise, String complaint) {
    out.println((good ? "  ok: " : "  FAILED: ") + (good ? praise : complaint));
    if (!good) {
      failures++;
    }
  }

  private void conclude() {
    out.println();
    out.println(
        failures == 0
            ? "Sorted, nothing left alive, and every mistake refused for its own reason."
            : failures + " of these did not go as they should.");
  }
}
