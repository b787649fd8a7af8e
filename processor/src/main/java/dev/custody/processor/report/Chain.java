package dev.custody.processor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Shortens a chain of custody to the steps that matter most, in their order. */
final class Chain {
  /** What fits on a terminal without hiding the first line. */
  static final int LONGEST = 6;

  private Chain() {}

  static List<Label> shortened(List<Label> labels) {
    List<Label> chain = withoutRepetition(labels);
    if (chain.size() <= LONGEST) {
      return chain;
    }
    // Of two that matter alike the later one is nearer to what went wrong.
    Comparator<Integer> matters = Comparator.comparing(index -> chain.get(index).weight());
    return IntStream.range(0, chain.size())
        .boxed()
        .sorted(matters.thenComparing(Comparator.naturalOrder()).reversed())
        .limit(LONGEST)
        .sorted()
        .map(chain::get)
        .toList();
  }

  /** A loop that turns twice tells its steps twice; once is enough if they follow each other. */
  private static List<Label> withoutRepetition(List<Label> labels) {
    List<Label> chain = new ArrayList<>();
    for (Label label : labels) {
      Label last = chain.isEmpty() ? null : chain.get(chain.size() - 1);
      if (last == null
          || last.at().offset() != label.at().offset()
          || !last.text().equals(label.text())) {
        chain.add(label);
      }
    }
    return chain;
  }
}
