package dev.custody.processor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Lays out a chain of custody, a line for each step. A long one is shortened to the steps that
 * matter most, in their order; where some are left out it says how many.
 */
final class Chain {
  /** What fits on a terminal without hiding the first line. */
  static final int LONGEST = 7;

  private Chain() {}

  static List<String> lines(List<Label> labels) {
    List<Label> chain = withTurns(labels);
    Set<Integer> told = told(chain);
    List<String> lines = new ArrayList<>();
    List<Label> leftOut = new ArrayList<>();
    for (int i = 0; i < chain.size(); i++) {
      if (told.contains(i)) {
        gap(leftOut, lines);
        leftOut.clear();
        lines.add(line(chain.get(i)));
      } else {
        leftOut.add(chain.get(i));
      }
    }
    gap(leftOut, lines);
    return lines;
  }

  private static String line(Label label) {
    int line = label.at().line();
    return (line > 0 ? "line " + line + ": " : "") + label.text();
  }

  /** Says how many steps are left out; one alone takes no more room than to say so. */
  private static void gap(List<Label> leftOut, List<String> lines) {
    if (leftOut.size() == 1) {
      lines.add(line(leftOut.get(0)));
    } else if (!leftOut.isEmpty()) {
      lines.add("(" + leftOut.size() + " steps are left out)");
    }
  }

  /** The indices of the steps that are told. */
  private static Set<Integer> told(List<Label> chain) {
    // One that is left out needs a line that says so.
    int room = chain.size() <= LONGEST ? chain.size() : LONGEST - 1;
    // Of two that matter alike the later one is nearer to what went wrong.
    Comparator<Integer> matters = Comparator.comparing(index -> chain.get(index).weight());
    return IntStream.range(0, chain.size())
        .boxed()
        .sorted(matters.thenComparing(Comparator.naturalOrder()).reversed())
        .limit(room)
        .collect(Collectors.toSet());
  }

  /** A loop tells its steps once; what a later turn needs to repeat is told as such. */
  private static List<Label> withTurns(List<Label> labels) {
    Set<Object> seen = new HashSet<>();
    List<Label> chain = new ArrayList<>();
    for (Label label : labels) {
      record Step(int offset, String text) {}
      if (seen.add(new Step(label.at().offset(), label.text()))) {
        chain.add(label);
        continue;
      }
      String again = "in a later turn, " + label.text();
      if (seen.add(new Step(label.at().offset(), again))) {
        chain.add(new Label(label.at(), again, label.weight()));
      }
    }
    return chain;
  }
}
