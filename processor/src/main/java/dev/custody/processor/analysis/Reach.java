package dev.custody.processor.analysis;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Call;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Terminator;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Where the paths through a program lead. */
final class Reach {
  private Reach() {}

  /** The blocks that can be reached after one of the calls. */
  static Set<Integer> after(Program program, Set<Call> calls) {
    Deque<Integer> work = new ArrayDeque<>();
    for (Block block : program.blocks()) {
      if (block.end() instanceof Terminator.Invoke invoke && calls.contains(invoke.call())) {
        work.addAll(invoke.successors());
      }
    }
    Set<Integer> reached = new HashSet<>();
    while (!work.isEmpty()) {
      int block = work.poll();
      if (reached.add(block)) {
        work.addAll(program.block(block).end().successors());
      }
    }
    return reached;
  }
}
