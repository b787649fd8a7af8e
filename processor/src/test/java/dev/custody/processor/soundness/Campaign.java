package dev.custody.processor.soundness;

import dev.custody.processor.soundness.Judged.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Generates programs from a seed, and counts where checker and execution disagree. */
final class Campaign {
  static final int BATCH = 200;

  /** How many failures of a kind are shrunk. */
  private final int shrunkPerKind;

  private final Tally tally;
  private final Map<String, Integer> shrunk = new TreeMap<>();
  private final List<Judged> smallest = new ArrayList<>();

  private final List<Judged> unsound = new ArrayList<>();

  Campaign(Tally tally, int shrunkPerKind) {
    this.tally = tally;
    this.shrunkPerKind = shrunkPerKind;
  }

  /** One batch: everything in it follows from the seed. */
  void batch(long seed) {
    Random random = new Random(seed);
    Mutator mutator = new Mutator(random);
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < BATCH; i++) {
      Candidate candidate = Generator.generate(random);
      int mutations = random.nextInt(5) / 2;
      for (int k = 0; k < mutations; k++) {
        candidate = mutator.mutate(candidate);
      }
      if (Scopes.hold(candidate)) {
        candidates.add(candidate);
      } else {
        tally.add("not legal");
      }
    }
    for (Judged judged : Judged.all(candidates)) {
      count(judged);
      judged.failure().ifPresent(failure -> keep(judged, failure));
    }
    tally.batchDone();
  }

  private void count(Judged judged) {
    tally.add("programs");
    if (judged.shown() == null) {
      tally.add("not legal");
    } else if (judged.isWrong()) {
      tally.add(judged.isAccepted() ? "wrong, accepted" : "wrong, rejected");
    } else if (judged.shown().doubt().isPresent()) {
      tally.add(judged.shown().doubt().get().toString());
    } else {
      tally.add(judged.isAccepted() ? "right, accepted" : "right, rejected");
    }
    judged.failure().ifPresent(failure -> tally.add("kind: " + judged.kind()));
  }

  private void keep(Judged judged, Failure failure) {
    if (failure == Failure.ACCEPTED_WRONG) {
      unsound.add(judged);
    }
    int allowed = failure == Failure.ACCEPTED_WRONG ? 4 * shrunkPerKind : shrunkPerKind;
    if (shrunk.merge(judged.kind(), 1, Integer::sum) <= allowed) {
      smallest.add(Shrinker.shrink(judged));
    }
  }

  /** The accepted programs that went wrong, as they were generated. */
  List<Judged> unsound() {
    return List.copyOf(unsound);
  }

  /** The failures that were shrunk. */
  List<Judged> smallest() {
    return List.copyOf(smallest);
  }

  static String describe(Judged judged) {
    String source = SourceWriter.write(judged.candidate(), "Shrunk");
    String run = source.substring(source.indexOf(judged.candidate().promise().result() + " run"));
    return judged.kind()
        + judged.shown().wrong().map(wrong -> " (" + wrong + ")").orElse("")
        + "\n  "
        + run;
  }
}
