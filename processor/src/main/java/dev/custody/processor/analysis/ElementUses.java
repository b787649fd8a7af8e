package dev.custody.processor.analysis;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Loop;
import dev.custody.processor.program.Place;
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
 * How a program gets at elements of containers: by which variables loops count, and from where it
 * reads the containers. Found once, when somebody asks: most programs have no such loops.
 */
final class ElementUses {
  private final Program program;
  private final Map<Local, Set<Loop>> counting = new HashMap<>();
  private final Map<Local, Set<Place>> readFrom = new HashMap<>();
  private final Set<Local> written = new HashSet<>();
  private final Set<Local> rewritten = new HashSet<>();
  private boolean found;
  private Cycles cycles;

  ElementUses(Program program) {
    this.program = program;
  }

  private void find() {
    if (!found) {
      found = true;
      program.blocks().forEach(this::block);
    }
  }

  private void block(Block block) {
    for (Step step : block.steps()) {
      writes(step.written());
      if (step instanceof Step.Exhausted exhausted && exhausted.loop().index() != null) {
        counting
            .computeIfAbsent(exhausted.loop().index(), index -> new HashSet<>())
            .add(exhausted.loop());
      } else if (step instanceof Step.Load load) {
        readFrom.computeIfAbsent(load.to(), to -> new HashSet<>()).add(load.from());
      }
    }
    if (block.end() instanceof Terminator.Invoke invoke) {
      writes(invoke.call().to());
    }
  }

  private void writes(Local local) {
    boolean first = local == null || local.kind() == Local.Kind.VARIABLE && written.add(local);
    if (!first) {
      rewritten.add(local);
    }
  }

  /** The loops that count with a variable, or ask it for elements. */
  Set<Loop> loopsBy(Local variable) {
    find();
    return variable == null ? Set.of() : counting.getOrDefault(variable, Set.of());
  }

  /** Whether a loop counts with the variable. */
  boolean counts(Local variable) {
    return !loopsBy(variable).isEmpty();
  }

  /** The elements that a variable selects in the turns of loops; null if none counts with it. */
  Loop.Range rangeOf(Local variable) {
    return loopsBy(variable).stream().map(Loop::range).reduce(Loop.Range::and).orElse(null);
  }

  /** A container, and the places that it may have been read from. */
  Set<Place> placesOf(Place container) {
    find();
    Set<Place> places = new HashSet<>(Set.of(container));
    if (container instanceof Local local) {
      places.addAll(readFrom.getOrDefault(local, Set.of()));
    }
    return places;
  }

  /**
   * The loop whose turn a block belongs to; null if none counts with the variable. Several may: one
   * after the other, or the copies of one in a {@code finally}.
   */
  Loop over(Local variable, int block) {
    Set<Loop> loops = loopsBy(variable);
    if (loops.size() <= 1) {
      return loops.stream().findFirst().orElse(null);
    }
    Deque<Integer> work = new ArrayDeque<>(Set.of(block));
    Set<Integer> seen = new HashSet<>(work);
    while (!work.isEmpty()) {
      Block next = program.block(work.poll());
      for (Step step : next.steps()) {
        if (step instanceof Step.TurnEnd turn && loops.contains(turn.loop())) {
          return turn.loop();
        }
      }
      next.end().successors().stream().filter(seen::add).forEach(work::add);
    }
    return null;
  }

  /** Whether a place may come to denote something else in the course of the program. */
  boolean isRewritten(Place place) {
    find();
    return !(place instanceof Local) || rewritten.contains(place);
  }

  /** The cycles of the program. */
  Cycles cycles() {
    if (cycles == null) {
      cycles = Cycles.without(Cycles.NONE, program);
    }
    return cycles;
  }
}
