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
import java.util.HashSet;
import java.util.Set;

/**
 * Which containers have elements that only loops over all, or all but some, ever look at. What such
 * a loop passes over, nobody else takes care of.
 */
final class LoneLoops {
  private final Program program;
  private final ElementUses uses;
  private final Set<Place> strides = new HashSet<>();
  private Set<Place> visited;

  /** The arrays of which loops leave out the first slot, and those in which it is filled. */
  private final Set<Place> headless = new HashSet<>();

  private final Set<Place> headed = new HashSet<>();

  LoneLoops(Program program, ElementUses uses) {
    this.program = program;
    this.uses = uses;
  }

  /** Whether nothing but loops looks at elements of the container that has these names. */
  boolean over(Places names) {
    if (visited == null) {
      visited = new HashSet<>();
      program.blocks().forEach(this::block);
    }
    // Nobody says that the first slot of an array is used, but who fills it.
    boolean unused =
        headless.stream().anyMatch(names::contains) && headed.stream().noneMatch(names::contains);
    return !unused && visited.stream().noneMatch(names::contains);
  }

  private void block(Block block) {
    for (Step step : block.steps()) {
      if (step instanceof Step.Exhausted exhausted) {
        exhausted(exhausted);
      } else if (step instanceof Step.Load load && load.from() instanceof Place.Element element) {
        read(element);
      } else if (step instanceof Step.Store store && store.to() instanceof Place.Element element) {
        written(element, store.value());
      } else if (step instanceof Step.MakeFunction function) {
        function.captures().forEach(capture -> visits(capture.outer()));
      }
    }
    if (block.end() instanceof Terminator.Invoke invoke) {
      call(invoke.call());
    }
  }

  private void exhausted(Step.Exhausted exhausted) {
    boolean strides = exhausted.loop().range() == Loop.Range.NOT_EACH;
    if (strides && !this.strides.add(exhausted.container())) {
      // What one of them leaves out may be what the other one visits.
      visited.add(exhausted.container());
    }
  }

  private void read(Place.Element element) {
    if (!uses.counts(element)) {
      visits(element.base());
    } else if (uses.rangeOf(element) == Loop.Range.NOT_FIRST) {
      headless.addAll(uses.placesOf(element.base()));
    }
  }

  private void written(Place.Element element, Local value) {
    Loop.Range range = uses.rangeOf(element);
    boolean begins = range != null && range.hasFirst();
    if (value == null || element.constant() == null && !begins) {
      visits(element.base());
    } else if (begins || element.constant() == 0) {
      headed.addAll(uses.placesOf(element.base()));
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
    visited.addAll(uses.placesOf(container));
  }
}
