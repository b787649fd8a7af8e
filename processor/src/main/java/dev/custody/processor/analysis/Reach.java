package dev.custody.processor.analysis;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Call;
import dev.custody.processor.program.Loop;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import java.util.ArrayDeque;
import java.util.Collections;
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
    return from(program, work, null);
  }

  /**
   * Whether a way leads from the end of one loop to the end of the other.
   *
   * @param made what makes the container anew, so that a way past it is that of another container;
   *     no call if the method does not make it
   */
  static boolean haveOneWay(Program program, Loop one, Loop other, Object made) {
    Set<Integer> first = ends(program, one);
    Set<Integer> second = ends(program, other);
    return !Collections.disjoint(from(program, new ArrayDeque<>(first), made), second)
        || !Collections.disjoint(from(program, new ArrayDeque<>(second), made), first);
  }

  private static Set<Integer> ends(Program program, Loop loop) {
    Set<Integer> ends = new HashSet<>();
    for (Block block : program.blocks()) {
      for (Step step : block.steps()) {
        if (step instanceof Step.Exhausted exhausted && exhausted.loop().equals(loop)) {
          ends.add(block.number());
        }
      }
    }
    return ends;
  }

  private static Set<Integer> from(Program program, Deque<Integer> work, Object end) {
    Set<Integer> reached = new HashSet<>();
    while (!work.isEmpty()) {
      int block = work.poll();
      Terminator last = program.block(block).end();
      boolean ends = last instanceof Terminator.Invoke invoke && invoke.call() == end;
      if (reached.add(block) && !ends) {
        work.addAll(last.successors());
      }
    }
    return reached;
  }
}
