package dev.custody.processor.analysis;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Loop;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a program gets at elements of containers: by which variables loops count, and from where it
 * reads the containers. Found once, when somebody asks: most programs have no such loops.
 */
final class ElementUses {
  private final Program program;
  private final Map<Local, Set<Step.Exhausted>> counting = new HashMap<>();
  private final List<Step.Exhausted> loops = new ArrayList<>();
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
      if (step instanceof Step.Exhausted exhausted) {
        loops.add(exhausted);
        if (exhausted.loop().index() != null) {
          counting
              .computeIfAbsent(exhausted.loop().index(), index -> new LinkedHashSet<>())
              .add(exhausted);
        }
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

  /** The loops over the container that has these names. */
  List<Loop> loopsOver(Places names) {
    find();
    return loops.stream()
        .filter(each -> names.contains(each.container()))
        .map(Step.Exhausted::loop)
        .toList();
  }

  /** The loops that ask an iterator for elements. */
  Set<Loop> loopsBy(Local iterator) {
    find();
    return counting.getOrDefault(iterator, Set.of()).stream()
        .map(Step.Exhausted::loop)
        .collect(Collectors.toSet());
  }

  /** The loops that select elements of an array with a variable. */
  private Set<Loop> loopsOver(Place.Element selected) {
    find();
    Set<Step.Exhausted> loops = counting.getOrDefault(selected.variable(), Set.of());
    if (loops.isEmpty()) {
      return Set.of();
    }
    Set<Place> places = placesOf(selected.base());
    return loops.stream()
        .filter(each -> places.contains(each.container()))
        .map(Step.Exhausted::loop)
        .collect(Collectors.toSet());
  }

  /** Whether a loop selects elements of the array with the variable. */
  boolean counts(Place.Element selected) {
    return !loopsOver(selected).isEmpty();
  }

  /** The elements that a variable selects in the turns of loops; null if none counts with it. */
  Loop.Range rangeOf(Place.Element selected) {
    return loopsOver(selected).stream().map(Loop::range).reduce(Loop.Range::and).orElse(null);
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
   * The loop in whose turn a block selects an element; null if none does. Several may: the copies
   * of one in a {@code finally}.
   */
  Loop over(Place.Element selected, int block) {
    Set<Loop> loops = loopsOver(selected);
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

  /** Whether a loop selects the element in its turns. */
  boolean selects(Loop loop, Place.Element element) {
    return element.variable() == loop.index() && loopsOver(element).contains(loop);
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
