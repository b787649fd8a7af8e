package dev.custody.processor.analysis;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Loop;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The ways through the turns of each loop: from the end of one turn to that of the next one, or to
 * where the loop is left. What comes behind the loop is no part of them, even where an outer loop
 * leads back to it.
 */
final class TurnWays {
  private final Program program;
  private final Map<Loop, Set<Integer>> turnEnds = new HashMap<>(2);
  private final Map<Loop, Set<Integer>> exits = new HashMap<>(2);
  private final Map<Loop, Set<Integer>> blocks = new HashMap<>(2);
  private final Map<Loop, Set<Local>> written = new HashMap<>(2);

  TurnWays(Program program) {
    this.program = program;
    for (Block block : program.blocks()) {
      for (Step step : block.steps()) {
        if (step instanceof Step.TurnEnd turn) {
          add(turnEnds, turn.loop(), block);
        } else if (step instanceof Step.Exhausted all) {
          add(exits, all.loop(), block);
        }
      }
    }
  }

  private static void add(Map<Loop, Set<Integer>> found, Loop loop, Block block) {
    found.computeIfAbsent(loop, each -> new HashSet<>(2)).add(block.number());
  }

  /** The blocks that the turns of the loop pass. */
  private Set<Integer> blocks(Loop loop) {
    return blocks.computeIfAbsent(loop, this::passed);
  }

  private Set<Integer> passed(Loop loop) {
    Set<Integer> ends = turnEnds.getOrDefault(loop, Set.of());
    Set<Integer> left = exits.getOrDefault(loop, Set.of());
    Set<Integer> begins = new HashSet<>();
    ends.forEach(end -> begins.addAll(program.block(end).end().successors()));
    Set<Integer> behind = reached(left, begins, Set.of());
    return reached(begins, behind, ends);
  }

  /**
   * The blocks that can be reached from some, these among them.
   *
   * @param never what no way enters
   * @param last where ways end
   */
  private Set<Integer> reached(Collection<Integer> from, Set<Integer> never, Set<Integer> last) {
    Set<Integer> seen = new HashSet<>(from);
    Deque<Integer> work = new ArrayDeque<>(seen);
    while (!work.isEmpty()) {
      int block = work.poll();
      List<Integer> next =
          last.contains(block) ? List.of() : program.block(block).end().successors();
      next.stream().filter(each -> !never.contains(each) && seen.add(each)).forEach(work::add);
    }
    return seen;
  }

  /** What the turns of the loop write. */
  Set<Local> written(Loop loop) {
    return written.computeIfAbsent(loop, this::writtenInTurns);
  }

  private Set<Local> writtenInTurns(Loop loop) {
    Set<Local> locals = new HashSet<>();
    for (int number : blocks(loop)) {
      Block block = program.block(number);
      block.steps().forEach(step -> locals.add(step.written()));
      if (block.end() instanceof Terminator.Invoke invoke) {
        locals.add(invoke.call().to());
      }
    }
    locals.remove(null);
    return locals;
  }
}
