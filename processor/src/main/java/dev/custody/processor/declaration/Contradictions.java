package dev.custody.processor.declaration;

import dev.custody.processor.contract.Mark;
import dev.custody.processor.contract.Marks;
import java.util.List;

/** Pairs of annotations that cannot both be true of one position. */
final class Contradictions {
  private record Pair(Mark first, Mark second) {}

  private static final List<Pair> PAIRS =
      List.of(
          new Pair(Mark.OWNED, Mark.BORROWED),
          new Pair(Mark.OWNED, Mark.ALIASES),
          new Pair(Mark.BORROWED, Mark.ALIASES),
          new Pair(Mark.RETAINS, Mark.RELEASES));

  /** On a method these speak of different things, of its result and its receiver. */
  private static final List<Pair> ON_PARAMETERS =
      List.of(
          new Pair(Mark.BORROWED, Mark.STEALS),
          new Pair(Mark.BORROWED, Mark.RELEASES),
          new Pair(Mark.STEALS, Mark.RETAINS),
          new Pair(Mark.STEALS, Mark.RELEASES));

  private Contradictions() {}

  static void check(Position position, Marks marks, Violations violations) {
    PAIRS.forEach(pair -> check(pair, position, marks, violations));
    if (position == Position.PARAMETER) {
      ON_PARAMETERS.forEach(pair -> check(pair, position, marks, violations));
    }
  }

  private static void check(Pair pair, Position position, Marks marks, Violations violations) {
    boolean legal = position.allows(pair.first) && position.allows(pair.second);
    if (legal && marks.has(pair.first) && marks.has(pair.second)) {
      violations.add(Complaint.CONTRADICTION, pair.second, "other", pair.first.toString());
    }
  }
}
