package dev.custody.processor.analysis;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Loop;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Result;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Loops that count an index and pass over some elements without a look: {@code if (i != k)
 * all[i].release();}. What is passed over may be somebody else's.
 */
final class SkippedTurns {
  private final Program program;
  private final ElementUses uses;

  private SkippedTurns(Program program, ElementUses uses) {
    this.program = program;
    this.uses = uses;
  }

  static Set<Loop> of(Program program, ElementUses uses) {
    SkippedTurns turns = new SkippedTurns(program, uses);
    Set<Loop> skipping = new HashSet<>();
    for (Block block : program.blocks()) {
      for (Step step : block.steps()) {
        if (step instanceof Step.TurnEnd end
            && end.loop().index() != null
            && block.end() instanceof Terminator.Goto next
            && turns.skips(end.loop(), next.target())) {
          skipping.add(end.loop());
        }
      }
    }
    return skipping;
  }

  /** Whether a turn that begins at a block may come to its end without reading an element. */
  private boolean skips(Loop loop, int start) {
    Deque<Integer> work = new ArrayDeque<>(Set.of(start));
    Set<Integer> seen = new HashSet<>(work);
    while (!work.isEmpty()) {
      Block block = program.block(work.poll());
      Boolean ended = ends(loop, block);
      if (Boolean.TRUE.equals(ended)) {
        return true;
      } else if (ended == null && !reads(loop, block.end())) {
        block.end().successors().stream().filter(seen::add).forEach(work::add);
      }
    }
    return false;
  }

  /** Whether the turn, or a look at its element, ends in the block; null if neither does. */
  private Boolean ends(Loop loop, Block block) {
    for (Step step : block.steps()) {
      if (step instanceof Step.TurnEnd end && end.loop().equals(loop)) {
        return true;
      } else if (step instanceof Step.Exhausted exhausted && exhausted.loop().equals(loop)
          || step instanceof Step.Load load
              && load.from() instanceof Place.Element element
              && uses.selects(loop, element)) {
        return false;
      }
    }
    return null;
  }

  private static boolean reads(Loop loop, Terminator end) {
    return end instanceof Terminator.Invoke invoke
        && invoke.call().result() instanceof Result.Element element
        && loop.equals(element.loop());
  }
}
