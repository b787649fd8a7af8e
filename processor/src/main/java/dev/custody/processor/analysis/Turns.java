package dev.custody.processor.analysis;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Step;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * The reads of array elements that meet another element in each turn of a loop, where no counting
 * loop says which: {@code while (n > 0) all[--n].release();}. Whether such a loop leaves elements
 * out cannot be told, and is not held against it.
 */
final class Turns {
  private final Program program;
  private final Set<Local> counted = new HashSet<>();
  private final Set<Step> repeated = Collections.newSetFromMap(new IdentityHashMap<>());

  Turns(Program program) {
    this.program = program;
    for (Block block : program.blocks()) {
      for (Step step : block.steps()) {
        if (step instanceof Step.Exhausted exhausted) {
          counted.add(exhausted.loop().index());
        }
      }
    }
    program.blocks().forEach(this::survey);
  }

  private void survey(Block block) {
    boolean asked = false;
    boolean repeats = false;
    for (Step step : block.steps()) {
      if (step instanceof Step.Load load
          && load.from() instanceof Place.Element element
          && element.constant() == null
          && (element.variable() == null || !counted.contains(element.variable()))) {
        repeats = asked ? repeats : comesBack(block);
        asked = true;
        if (repeats) {
          repeated.add(step);
        }
      }
    }
  }

  private boolean comesBack(Block start) {
    Set<Integer> seen = new HashSet<>();
    Deque<Integer> work = new ArrayDeque<>(start.end().successors());
    while (!work.isEmpty()) {
      int number = work.poll();
      if (number == start.number()) {
        return true;
      }
      if (seen.add(number)) {
        work.addAll(program.block(number).end().successors());
      }
    }
    return false;
  }

  boolean any() {
    return !repeated.isEmpty();
  }

  /** Whether the step reads another element in each turn. */
  boolean visitsEach(Step.Load load) {
    return repeated.contains(load);
  }
}
