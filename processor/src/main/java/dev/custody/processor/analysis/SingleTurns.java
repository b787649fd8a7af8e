package dev.custody.processor.analysis;

import dev.custody.processor.program.At;
import dev.custody.processor.program.Block;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import dev.custody.processor.program.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Branches that no more than one turn of a loop takes: {@code if (first) { first = false; continue;
 * }}. A variable is asked for, which the loop only ever sets to what the branch does not ask for,
 * and sets before it asks again.
 */
final class SingleTurns {
  private final Program program;
  private final ElementUses uses;
  private Cycles cycles;
  private final Map<Variable, Set<Value>> set = new HashMap<>();
  private final Set<Variable> unknown = new HashSet<>();
  private final Set<Taken> single = new HashSet<>();

  /** A variable that is written in a cycle of the program. */
  private record Variable(int cycle, Local local) {}

  private record Taken(At at, boolean outcome) {}

  SingleTurns(Program program, ElementUses uses) {
    this.program = program;
    this.uses = uses;
  }

  /** Whether no more than one turn takes a branch so. */
  boolean contain(At branch, boolean outcome) {
    if (cycles == null) {
      cycles = uses.cycles();
      program.blocks().forEach(this::writes);
      program.blocks().forEach(this::branch);
    }
    return !single.isEmpty() && single.contains(new Taken(branch, outcome));
  }

  private void writes(Block block) {
    int cycle = cycles.of(block.number());
    if (cycle < 0) {
      return;
    }
    for (Step step : block.steps()) {
      if (step instanceof Step.Set constant) {
        Variable variable = new Variable(cycle, constant.to());
        set.computeIfAbsent(variable, each -> new HashSet<>()).add(constant.value());
      } else if (step.written() != null) {
        unknown.add(new Variable(cycle, step.written()));
      }
    }
    if (block.end() instanceof Terminator.Invoke invoke && invoke.call().to() != null) {
      unknown.add(new Variable(cycle, invoke.call().to()));
    }
  }

  private void branch(Block block) {
    if (!(block.end() instanceof Terminator.Branch branch)
        || !(branch.condition() instanceof Condition.Holds holds)
        || !(holds.place() instanceof Local local)) {
      return;
    }
    Variable variable = new Variable(cycles.of(block.number()), local);
    if (branch.at() == null || !set.containsKey(variable) || unknown.contains(variable)) {
      return;
    }
    for (boolean outcome : new boolean[] {true, false}) {
      int target = outcome ? branch.whenTrue() : branch.whenFalse();
      boolean asksForOther =
          set.get(variable).stream().noneMatch(each -> mayCome(holds, outcome, each));
      if (asksForOther && isSetBefore(block.number(), target, local)) {
        single.add(new Taken(branch.at(), outcome));
      }
    }
  }

  private static boolean mayCome(Condition.Holds condition, boolean outcome, Value value) {
    Facts known = Facts.NONE.with(condition.place(), value);
    return Conditions.learn(condition, outcome, known, Places.NONE) != null;
  }

  /** Whether no way leads from one block to another that does not set the variable. */
  private boolean isSetBefore(int end, int start, Local local) {
    Deque<Integer> work = new ArrayDeque<>(Set.of(start));
    Set<Integer> seen = new HashSet<>(work);
    while (!work.isEmpty()) {
      Block block = program.block(work.poll());
      if (sets(block, local)) {
        continue;
      } else if (block.number() == end) {
        return false;
      }
      block.end().successors().stream().filter(seen::add).forEach(work::add);
    }
    return true;
  }

  private static boolean sets(Block block, Local local) {
    return block.steps().stream()
        .anyMatch(step -> step instanceof Step.Set set && set.to() == local);
  }
}
