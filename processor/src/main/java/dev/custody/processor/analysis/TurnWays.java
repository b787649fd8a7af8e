package dev.custody.processor.analysis;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Loop;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Term;
import dev.custody.processor.program.Terminator;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
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
  private final Map<Loop, Extent> extents = new HashMap<>(2);
  private final Map<Loop, Set<Local>> written = new HashMap<>(2);
  private final Map<Loop, Set<Place>> deciding = new HashMap<>(2);

  /**
   * Where the turns of a loop are.
   *
   * @param blocks those that turns pass, by jumps out of the loop, too
   * @param behind those that come once the loop has visited everything
   */
  private record Extent(Set<Integer> blocks, Set<Integer> behind) {}

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

  private Extent extent(Loop loop) {
    return extents.computeIfAbsent(loop, this::extentOf);
  }

  private Extent extentOf(Loop loop) {
    Set<Integer> ends = turnEnds.getOrDefault(loop, Set.of());
    Set<Integer> left = exits.getOrDefault(loop, Set.of());
    Set<Integer> begins = new HashSet<>();
    ends.forEach(end -> begins.addAll(program.block(end).end().successors()));
    Set<Integer> behind = reached(left, begins, Set.of());
    return new Extent(reached(begins, behind, ends), behind);
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

  /** Whether a block is on a way through the turns of the loop. */
  boolean pass(Loop loop, int block) {
    return extent(loop).blocks().contains(block);
  }

  /** Whether what the turns of the loop write, or what ends them, decides the condition, too. */
  boolean decide(Loop loop, Condition condition) {
    Set<Place> deciding = deciding(loop);
    return condition.places().stream()
        .anyMatch(place -> deciding.stream().anyMatch(place::dependsOn));
  }

  private Set<Place> deciding(Loop loop) {
    return deciding.computeIfAbsent(loop, this::withCopies);
  }

  private Set<Place> withCopies(Loop loop) {
    Set<Place> found = new HashSet<>(written(loop));
    for (int number : extent(loop).blocks()) {
      if (program.block(number).end() instanceof Terminator.Branch branch
          && !(staysIn(loop, branch.whenTrue()) && staysIn(loop, branch.whenFalse()))) {
        branch.condition().places().forEach(place -> addParts(place, found));
      }
    }
    boolean more = true;
    while (more) {
      more = false;
      for (Block block : program.blocks()) {
        for (Step step : block.steps()) {
          more |=
              step instanceof Step.Copy copy && found.contains(copy.from()) && found.add(copy.to());
        }
      }
    }
    return found;
  }

  /** Whether the turn may go on from a block to its end. */
  private boolean staysIn(Loop loop, int block) {
    Set<Integer> behind = extent(loop).behind();
    Set<Integer> ends = turnEnds.getOrDefault(loop, Set.of());
    return !behind.contains(block)
        && !Collections.disjoint(reached(Set.of(block), behind, ends), ends);
  }

  private static void addParts(Term term, Set<Place> parts) {
    if (term instanceof Place.Computed computed) {
      computed.operands().forEach(operand -> addParts(operand, parts));
    } else if (term instanceof Place place) {
      parts.add(place);
    }
  }

  private Set<Local> writtenInTurns(Loop loop) {
    Set<Local> locals = new HashSet<>();
    for (int number : extent(loop).blocks()) {
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
