package dev.custody.processor.soundness;

import dev.custody.processor.soundness.Execution.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What the checker said of a program, and what running it showed.
 *
 * @param shown null where javac refused the program
 */
record Judged(Candidate candidate, List<String> keys, Shown shown) {

  /** How checker and execution may disagree. */
  enum Failure {
    ACCEPTED_WRONG,
    REJECTED_RIGHT
  }

  /** Compiles and runs candidates. */
  static List<Judged> all(List<Candidate> candidates) {
    List<Judged> judged = new ArrayList<>();
    for (Batch.Compiled compiled : Batch.compile(candidates)) {
      Candidate candidate = compiled.candidate();
      Shown shown = compiled.type() == null ? null : Execution.of(candidate, compiled.type());
      judged.add(new Judged(candidate, compiled.keys(), shown));
    }
    return judged;
  }

  boolean isAccepted() {
    return keys.isEmpty();
  }

  boolean isWrong() {
    return shown.wrong().isPresent();
  }

  Optional<Failure> failure() {
    if (shown == null || (isWrong() != isAccepted()) || shown.doubt().isPresent()) {
      return Optional.empty();
    }
    return Optional.of(isWrong() ? Failure.ACCEPTED_WRONG : Failure.REJECTED_RIGHT);
  }

  /** The failure with the keys, by which failures are told apart. */
  String kind() {
    return failure().map(Enum::name).orElse("") + " " + String.join(", ", new TreeSet<>(keys));
  }
}
