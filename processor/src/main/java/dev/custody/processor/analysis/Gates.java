package dev.custody.processor.analysis;

import dev.custody.processor.program.At;
import dev.custody.processor.program.Block;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import dev.custody.processor.program.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The branches of a body that only a later run of it takes: {@code if (closed) return; closed =
 * true;}. What outlives the run is tested, and the body itself sets it to what the branch asks for.
 * What a disposing method leaves alone behind such a branch, an earlier call has discarded; and so
 * it is with what a function took along.
 */
final class Gates {
  private final Map<Place, Set<Value>> stored = new HashMap<>();

  /** The only step that writes a local; null where there are several, or a call does. */
  private final Map<Local, Step> writes = new HashMap<>();

  private final Set<Gate> gates = new HashSet<>();
  private final Set<Gate> perhaps = new HashSet<>();

  private record Gate(At at, boolean outcome) {}

  Gates(Program program) {
    program.blocks().forEach(this::stores);
    if (!stored.isEmpty()) {
      program.blocks().forEach(this::writes);
      program.blocks().forEach(this::branch);
    }
  }

  private void stores(Block block) {
    Map<Local, Value> constants = block.steps().isEmpty() ? Map.of() : new HashMap<>();
    for (Step step : block.steps()) {
      if (step instanceof Step.Set set) {
        constants.put(set.to(), set.value());
      } else if (step instanceof Step.Store store && outlives(store.to())) {
        Value value = store.value() == null ? Value.NULL : constants.get(store.value());
        stored.computeIfAbsent(store.to(), place -> new HashSet<>()).add(value);
      }
    }
  }

  /** Whether the next run finds there what this one has left. */
  private static boolean outlives(Place place) {
    Local root = place.root();
    return root == null
        ? place instanceof Place.Static
        : root.kind() == Local.Kind.THIS || root.kind() == Local.Kind.CAPTURED;
  }

  private void branch(Block block) {
    if (!(block.end() instanceof Terminator.Branch branch) || branch.at() == null) {
      return;
    }
    Place asked = asked(branch.condition());
    Place place = asked instanceof Local local ? read(local) : asked;
    for (Value value : stored.getOrDefault(place, Set.of())) {
      for (boolean outcome : new boolean[] {true, false}) {
        boolean mayCome = value == null || mayCome(branch.condition(), outcome, asked, value);
        Set<Gate> which = value == null || !place.isOfThis() ? perhaps : gates;
        if (mayCome) {
          which.add(new Gate(branch.at(), outcome));
        }
      }
    }
  }

  /** The place that a condition compares with a constant; null if it does something else. */
  private static Place asked(Condition condition) {
    if (condition instanceof Condition.Holds holds) {
      return holds.value().constant() == null ? null : holds.place();
    }
    return condition instanceof Condition.Compares compares ? compares.place() : null;
  }

  private void writes(Block block) {
    for (Step step : block.steps()) {
      if (step.written() != null) {
        boolean again = writes.containsKey(step.written());
        writes.put(step.written(), again ? null : step);
      }
    }
    if (block.end() instanceof Terminator.Invoke invoke && invoke.call().to() != null) {
      writes.put(invoke.call().to(), null);
    }
  }

  /** Where a local was read from; null if it was not, or from several places. */
  private Place read(Local local) {
    Step write = writes.get(local);
    if (write instanceof Step.Copy copy) {
      // What has one write only was written before it is copied.
      return copy.from() == local ? null : read(copy.from());
    }
    return write instanceof Step.Load load ? load.from() : null;
  }

  private static boolean mayCome(Condition condition, boolean outcome, Place place, Value value) {
    return Conditions.learn(condition, outcome, Facts.NONE.with(place, value), Places.NONE) != null;
  }

  /** Whether only a later call of the method takes a branch so, as the object stands then. */
  boolean contain(At branch, boolean outcome) {
    return !gates.isEmpty() && gates.contains(new Gate(branch, outcome));
  }

  /** The same of a function, which may count its runs, and share with others what it asks for. */
  boolean containOfFunction(At branch, boolean outcome) {
    return contain(branch, outcome)
        || !perhaps.isEmpty() && perhaps.contains(new Gate(branch, outcome));
  }
}
