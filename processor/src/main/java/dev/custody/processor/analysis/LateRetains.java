package dev.custody.processor.analysis;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Effect;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Terminator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The blocks after which something is still retained: there, what is lent may be stored first and
 * retained then, {@code field = lent; lent.retain();}.
 */
final class LateRetains {
  private final Set<Integer> before = new HashSet<>();

  LateRetains(Program program) {
    Deque<Integer> work = new ArrayDeque<>();
    for (Block block : program.blocks()) {
      if (retains(block.end())) {
        work.add(block.number());
      }
    }
    Map<Integer, List<Integer>> predecessors = work.isEmpty() ? Map.of() : predecessors(program);
    while (!work.isEmpty()) {
      int block = work.poll();
      if (before.add(block)) {
        work.addAll(predecessors.getOrDefault(block, List.of()));
      }
    }
  }

  private static Map<Integer, List<Integer>> predecessors(Program program) {
    Map<Integer, List<Integer>> predecessors = new HashMap<>();
    for (Block block : program.blocks()) {
      for (int target : block.end().successors()) {
        predecessors.computeIfAbsent(target, to -> new ArrayList<>()).add(block.number());
      }
    }
    return predecessors;
  }

  private static boolean retains(Terminator end) {
    return end instanceof Terminator.Invoke invoke
        && invoke.call().operands().stream()
            .anyMatch(operand -> operand.effect() instanceof Effect.Retain);
  }

  /** Whether a call at the end of the block, or after it, may retain something. */
  boolean mayFollow(int block) {
    return before.contains(block);
  }
}
