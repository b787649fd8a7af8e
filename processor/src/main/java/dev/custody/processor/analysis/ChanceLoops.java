package dev.custody.processor.analysis;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Loop;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Loops whose turns go by nothing that the method has: {@code for (Buf each : all) if (test())
 * each.release();}. Two of them do not choose what the other one leaves.
 */
final class ChanceLoops {
  private final Program program;
  private final Map<Loop, Boolean> known = new HashMap<>(2);

  ChanceLoops(Program program) {
    this.program = program;
  }

  boolean contain(Loop loop) {
    return known.computeIfAbsent(loop, this::goesByChance);
  }

  /** Whether all branches between the beginning of a turn and its end are such. */
  private boolean goesByChance(Loop loop) {
    Deque<Integer> work = new ArrayDeque<>();
    for (Block block : program.blocks()) {
      if (block.steps().stream()
          .anyMatch(step -> step instanceof Step.Next next && next.loop().equals(loop))) {
        work.add(block.number());
      }
    }
    Set<Integer> seen = new HashSet<>(work);
    boolean any = false;
    while (!work.isEmpty()) {
      Block block = program.block(work.poll());
      if (block.steps().stream()
          .anyMatch(step -> step instanceof Step.TurnEnd turn && turn.loop().equals(loop))) {
        continue;
      } else if (block.end() instanceof Terminator.Branch branch) {
        if (!(branch.condition() instanceof Condition.Opaque opaque && opaque.chance())) {
          return false;
        }
        any = true;
      } else if (block.end() instanceof Terminator.Choose) {
        return false;
      }
      block.end().successors().stream().filter(seen::add).forEach(work::add);
    }
    return any;
  }
}
