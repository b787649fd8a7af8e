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
import java.util.ArrayList;
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
  private final Map<Loop, Marks> marks = new HashMap<>(2);
  private boolean marked;
  private final Map<Loop, Extent> extents = new HashMap<>(2);
  private final Map<Loop, Set<Local>> written = new HashMap<>(2);
  private final Map<Loop, Set<Place>> deciding = new HashMap<>(2);

  /**
   * The blocks in which the turns of a loop begin and end, and in which it has visited everything.
   */
  private record Marks(Set<Integer> begins, Set<Integer> ends, Set<Integer> exits) {
    static final Marks NONE = new Marks(Set.of(), Set.of(), Set.of());

    Marks() {
      this(new HashSet<>(2), new HashSet<>(2), new HashSet<>(2));
    }
  }

  /**
   * Where the turns of a loop are.
   *
   * @param blocks those that turns pass, by jumps out of the loop, too
   * @param staying those of them from which a turn may go on to its end
   */
  private record Extent(Set<Integer> blocks, Set<Integer> staying) {}

  TurnWays(Program program) {
    this.program = program;
  }

  /** Most programs have no loop of which anybody asks. */
  private Marks marks(Loop loop) {
    if (!marked) {
      marked = true;
      program.blocks().forEach(this::mark);
    }
    return marks.getOrDefault(loop, Marks.NONE);
  }

  private void mark(Block block) {
    for (Step step : block.steps()) {
      if (step instanceof Step.Next next) {
        of(next.loop()).begins().add(block.number());
      } else if (step instanceof Step.TurnEnd turn) {
        of(turn.loop()).ends().add(block.number());
      } else if (step instanceof Step.Exhausted all) {
        of(all.loop()).exits().add(block.number());
      }
    }
  }

  private Marks of(Loop loop) {
    return marks.computeIfAbsent(loop, each -> new Marks());
  }

  /** The blocks that come behind the beginning of a turn, before its end or outside the loop. */
  Set<Integer> begun(Loop loop) {
    Marks of = marks(loop);
    Set<Integer> begun = reached(of.begins(), Set.of(), of.ends());
    begun.removeAll(of.ends());
    return begun;
  }

  private Extent extent(Loop loop) {
    return extents.computeIfAbsent(loop, this::extentOf);
  }

  private Extent extentOf(Loop loop) {
    Set<Integer> ends = marks(loop).ends();
    Set<Integer> next = new HashSet<>();
    ends.forEach(end -> next.addAll(program.block(end).end().successors()));
    Set<Integer> behind = reached(marks(loop).exits(), next, Set.of());
    Set<Integer> blocks = reached(next, behind, ends);
    return new Extent(blocks, leadingTo(ends, blocks, behind));
  }

  /**
   * The blocks among some from which one can get to some of the others, these among them.
   *
   * @param never what no way enters
   */
  private Set<Integer> leadingTo(Set<Integer> to, Set<Integer> among, Set<Integer> never) {
    Map<Integer, List<Integer>> before = new HashMap<>();
    for (int block : among) {
      for (int next : program.block(block).end().successors()) {
        before.computeIfAbsent(next, each -> new ArrayList<>()).add(block);
      }
    }
    Set<Integer> seen = new HashSet<>(to);
    seen.removeAll(never);
    Deque<Integer> work = new ArrayDeque<>(seen);
    while (!work.isEmpty()) {
      before.getOrDefault(work.poll(), List.of()).stream()
          .filter(each -> !never.contains(each) && seen.add(each))
          .forEach(work::add);
    }
    return seen;
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
          && !extent(loop).staying().containsAll(branch.successors())) {
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
