package dev.custody.processor.analysis;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Call;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Terminator;
import java.util.HashSet;
import java.util.Set;

/**
 * Loops that retain, and what can be held against what follows them. How often they turn is not
 * known: another loop may release as often, and where a constant bounds the turns, as many single
 * discards may follow. In all other cases discards that no loop repeats cannot fit every number of
 * turns.
 */
final class UncountedTurns {
  private final Program program;
  private final Set<Call> retaining;
  private final Cycles cycles;
  private final Set<Integer> after;

  /**
   * @param retaining the calls that made more references than are counted
   */
  UncountedTurns(Program program, Set<Call> retaining, Cycles cycles) {
    this.program = program;
    this.retaining = retaining;
    this.cycles = cycles;
    this.after = Reach.after(program, retaining);
  }

  /** The blocks that come after such a call. */
  Set<Integer> after() {
    return after;
  }

  /** Forgets what was seen after the loops, if there is a number of turns that it fits. */
  void forgetWhatMayFit(Events events) {
    if (events.contradict(after, mayFit())) {
      events.forget(after);
    }
  }

  /** The blocks whose discards may be as many as the turns of the loops were. */
  private Set<Integer> mayFit() {
    Set<Integer> retainingCycles = new HashSet<>();
    Set<Local> answers = new HashSet<>();
    for (Block block : program.blocks()) {
      if (block.end() instanceof Terminator.Invoke invoke && retaining.contains(invoke.call())) {
        retainingCycles.add(cycles.of(block.number()));
      }
    }
    for (Block block : program.blocks()) {
      if (block.end() instanceof Terminator.Invoke invoke
          && retainingCycles.contains(cycles.of(block.number()))) {
        answers.add(invoke.call().to());
      }
    }
    Set<Integer> fit = new HashSet<>();
    for (Block block : program.blocks()) {
      int cycle = cycles.of(block.number());
      if (retainingCycles.contains(cycle) && isBounded(block.end(), answers)) {
        return after;
      } else if (cycle >= 0 && after.contains(block.number())) {
        fit.add(block.number());
      }
    }
    return fit;
  }

  /**
   * Whether a constant may say how often a loop turns.
   *
   * @param answers what calls yield in its turns, and nobody counts
   */
  private static boolean isBounded(Terminator end, Set<Local> answers) {
    if (!(end instanceof Terminator.Branch branch)) {
      return false;
    }
    Condition condition = branch.condition();
    Place counted =
        condition instanceof Condition.Compares compares
            ? compares.place()
            : condition instanceof Condition.Holds holds
                    && holds.value().constant() instanceof Integer
                ? holds.place()
                : null;
    return counted != null
        && answers.stream().noneMatch(each -> each != null && counted.dependsOn(each));
  }
}
