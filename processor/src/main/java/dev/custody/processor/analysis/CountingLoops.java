package dev.custody.processor.analysis;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Loop;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Step;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which loop counts with a variable where it is used. Several may: one after the other, or the
 * copies of one in a {@code finally}.
 */
final class CountingLoops {
  private final Program program;
  private final Map<Local, Set<Loop>> loops = new HashMap<>();

  CountingLoops(Program program) {
    this.program = program;
  }

  void add(Loop loop) {
    loops.computeIfAbsent(loop.index(), index -> new HashSet<>()).add(loop);
  }

  /** The loop whose turn a block belongs to; null if none counts with the variable. */
  Loop over(Local index, int block) {
    Set<Loop> counting = index == null ? null : loops.get(index);
    if (counting == null) {
      return null;
    } else if (counting.size() == 1) {
      return counting.iterator().next();
    }
    Deque<Integer> work = new ArrayDeque<>(Set.of(block));
    Set<Integer> seen = new HashSet<>(work);
    while (!work.isEmpty()) {
      Block next = program.block(work.poll());
      for (Step step : next.steps()) {
        if (step instanceof Step.TurnEnd turn && counting.contains(turn.loop())) {
          return turn.loop();
        }
      }
      next.end().successors().stream().filter(seen::add).forEach(work::add);
    }
    return null;
  }
}
