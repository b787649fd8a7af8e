package dev.custody.processor.analysis;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Call;
import dev.custody.processor.program.Effect;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Loop;
import dev.custody.processor.program.Operand;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Result;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which containers have elements that only loops over all, or all but some, ever look at. What such
 * a loop passes over, nobody else takes care of.
 */
final class LoneLoops {
  private final Program program;
  private final Map<Local, Set<Place>> loadedFrom = new HashMap<>();
  private final Set<Local> counting = new HashSet<>();
  private final Set<Place> strides = new HashSet<>();
  private final Set<Local> starting = new HashSet<>();
  private Set<Place> visited;

  LoneLoops(Program program) {
    this.program = program;
  }

  /** Whether nothing but loops looks at elements of the container that has these names. */
  boolean over(Places names) {
    if (visited == null) {
      visited = new HashSet<>();
      program.blocks().forEach(this::loops);
      program.blocks().forEach(this::elements);
    }
    return visited.stream().noneMatch(names::contains);
  }

  private void loops(Block block) {
    for (Step step : block.steps()) {
      if (step instanceof Step.Exhausted exhausted && exhausted.loop().index() != null) {
        counting.add(exhausted.loop().index());
        if (exhausted.loop().range() == Loop.Range.NOT_EACH
            && !strides.add(exhausted.container())) {
          // What one of them leaves out may be what the other one visits.
          visited.add(exhausted.container());
        }
        if (exhausted.loop().range() == Loop.Range.ALL) {
          starting.add(exhausted.loop().index());
        }
      } else if (step instanceof Step.Load load) {
        loadedFrom.computeIfAbsent(load.to(), to -> new HashSet<>()).add(load.from());
      }
    }
  }

  private void elements(Block block) {
    for (Step step : block.steps()) {
      if (step instanceof Step.Load load
          && load.from() instanceof Place.Element element
          && !counting.contains(element.variable())) {
        visits(element.base());
      } else if (step instanceof Step.Store store && store.to() instanceof Place.Element element) {
        boolean fills = element.constant() != null || starting.contains(element.variable());
        if (store.value() == null || !fills) {
          visits(element.base());
        }
      } else if (step instanceof Step.MakeFunction function) {
        function.captures().forEach(capture -> visits(capture.outer()));
      }
    }
    if (block.end() instanceof Terminator.Invoke invoke) {
      call(invoke.call());
    }
  }

  private void call(Call call) {
    if (call.result() instanceof Result.Element element && element.loop() == null) {
      visits(element.container());
    } else if (call.result() instanceof Result.Alias alias) {
      alias.of().forEach(this::visits);
    }
    for (Operand operand : call.operands()) {
      Effect effect = operand.effect();
      if (effect instanceof Effect.TakeBack back) {
        visits(back.container());
      } else if (!(effect instanceof Effect.Lend)) {
        visits(operand.local());
      }
    }
  }

  private void visits(Place container) {
    visited.add(container);
    if (container instanceof Local local) {
      visited.addAll(loadedFrom.getOrDefault(local, Set.of()));
    }
  }
}
