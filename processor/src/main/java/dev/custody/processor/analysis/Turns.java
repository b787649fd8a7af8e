package dev.custody.processor.analysis;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Call;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Effect;
import dev.custody.processor.program.Key;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Loop;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Result;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Term;
import dev.custody.processor.program.Terminator;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The steps that meet another element of a container in each turn of a loop, where nothing says
 * which: {@code while (n > 0) all[--n].release();}, {@code for (String key : keys)
 * map.remove(key).release();}. Whether such a loop leaves elements out cannot be told, and is not
 * held against it.
 */
final class Turns {
  private final Cycles cycles;
  private final ElementUses uses;
  private final Map<Local, Set<Place>> read = new HashMap<>();
  private final Set<Integer> asking = new HashSet<>();
  private final Set<Integer> asked = new HashSet<>();
  private final Set<Object> emptying = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Integer, Set<Place>> taking = new HashMap<>();
  private final Set<Object> repeated = Collections.newSetFromMap(new IdentityHashMap<>());

  private Turns(Program program, ElementUses uses, Cycles cycles) {
    this.uses = uses;
    this.cycles = cycles;
    program.blocks().forEach(this::askedIn);
    program.blocks().stream().filter(block -> cycles.of(block.number()) >= 0).forEach(this::survey);
  }

  /**
   * The loops within which a container lives on.
   *
   * @param site the call that made the container, if one did
   */
  static Turns of(Program program, ElementUses uses, Object site) {
    int made =
        program.blocks().stream()
            .filter(each -> each.end() instanceof Terminator.Invoke invoke && invoke.call() == site)
            .findFirst()
            .map(Block::number)
            .orElse(Cycles.NONE);
    Cycles cycles = made == Cycles.NONE ? uses.cycles() : Cycles.without(made, program);
    return new Turns(program, uses, cycles);
  }

  /** Finds the loops that ask whether a container is empty, and those that compare with null. */
  private void askedIn(Block block) {
    int cycle = cycles.of(block.number());
    if (cycle < 0) {
      return;
    }
    if (block.end() instanceof Terminator.Invoke invoke
        && asksAll(invoke.call())
        && !takesOut(invoke.call())) {
      asking.add(cycle);
    } else if (block.end() instanceof Terminator.Branch branch
        && branch.condition() instanceof Condition.Holds holds
        && holds.value().constant() == null) {
      asked.add(cycle);
    }
  }

  private static boolean asksAll(Call call) {
    return call.emptiness() != null && !call.emptiness().part();
  }

  private static boolean takesOut(Call call) {
    return call.operands().stream()
        .anyMatch(
            each -> each.effect() instanceof Effect.TakeOut out && !out.which().isDisplaced());
  }

  /** Whether a key names the same element in each turn: a constant that is no index. */
  private static boolean isAlwaysSame(Key key) {
    return key instanceof Key.Given given
        && !given.isIndex()
        && given.term() instanceof Term.Constant;
  }

  private void survey(Block block) {
    for (Step step : block.steps()) {
      if (step instanceof Step.Load load && load.from() instanceof Place.Element element) {
        if (element.variable() != null) {
          readAt(element.variable(), element.base());
        }
        if (element.constant() == null && !uses.counts(element)) {
          repeated.add(step);
        }
      }
    }
    if (block.end() instanceof Terminator.Invoke invoke) {
      Call call = invoke.call();
      int cycle = cycles.of(block.number());
      if (call.result() instanceof Result.Element shown
          && shown.loop() != null
          && shown.loop().index() != null) {
        readAt(shown.loop().index(), shown.container());
      }
      boolean shows = call.result() instanceof Result.Element shown && shown.loop() == null;
      boolean saysWhenEmpty = asking.contains(cycle) || asksAll(call) && asked.contains(cycle);
      boolean reduces = call.own() != null && !call.own().left().reduced().isEmpty();
      boolean another = shows || reduces || takesOut(call) && !saysWhenEmpty;
      if (another && !isAlwaysSame(call.key())) {
        repeated.add(call);
        if (TakenElements.source(call) != null) {
          taking
              .computeIfAbsent(cycle, each -> new HashSet<>())
              .addAll(uses.placesOf(TakenElements.source(call)));
        }
      } else if (takesOut(call) && saysWhenEmpty) {
        emptying.add(call);
      }
    }
  }

  /** Which elements are selected with a variable; each of them if a loop counts all with it. */
  Gone.Look lookBy(Place.Element selected) {
    return uses.rangeOf(selected) == Loop.Range.ALL ? Gone.Look.EACH : Gone.Look.ANY;
  }

  private void readAt(Local index, Place container) {
    read.computeIfAbsent(index, variable -> new HashSet<>()).addAll(uses.placesOf(container));
  }

  /** Whether a loop may look at the elements of the container that has these names. */
  boolean reads(Loop loop, Places names) {
    Set<Place> containers = loop.index() == null ? null : read.get(loop.index());
    return containers == null || containers.stream().anyMatch(names::contains);
  }

  /** Whether the loop that a block is in takes other elements out of the container in its turns. */
  boolean takeOut(int block, Places names) {
    Set<Place> containers = taking.isEmpty() ? null : taking.get(cycles.of(block));
    return containers != null && containers.stream().anyMatch(names::contains);
  }

  /** Whether a loop goes on with the call until the container says that it is empty. */
  boolean takesAll(Call call) {
    return emptying.contains(call);
  }

  boolean any() {
    return !repeated.isEmpty();
  }

  /** Whether a step or call meets another element in each turn. */
  boolean visitsEach(Object step) {
    return repeated.contains(step);
  }
}
