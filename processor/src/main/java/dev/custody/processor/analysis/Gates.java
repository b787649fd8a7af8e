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
 * The branches of a method that only a later call of it takes: {@code if (closed) return; closed =
 * true;}. A flag of the object is tested, and the method itself sets it to what the branch asks
 * for. What a disposing method leaves alone behind such a branch, an earlier call has discarded.
 */
final class Gates {
  private final Map<Place, Set<Value>> stored = new HashMap<>();
  private final Set<Gate> gates = new HashSet<>();

  private record Gate(At at, boolean outcome) {}

  Gates(Program program) {
    program.blocks().forEach(this::stores);
    if (!stored.isEmpty()) {
      program.blocks().forEach(this::branch);
    }
  }

  private void stores(Block block) {
    Map<Local, Value> constants = block.steps().isEmpty() ? Map.of() : new HashMap<>();
    for (Step step : block.steps()) {
      if (step instanceof Step.Set set) {
        constants.put(set.to(), set.value());
      } else if (step instanceof Step.Store store && store.to().isOfThis()) {
        Value value = store.value() == null ? Value.NULL : constants.get(store.value());
        stored.computeIfAbsent(store.to(), place -> new HashSet<>()).add(value);
      }
    }
  }

  private void branch(Block block) {
    if (block.end() instanceof Terminator.Branch branch
        && branch.condition() instanceof Condition.Holds holds
        && holds.value().constant() instanceof Boolean) {
      Set<Value> values = stored.getOrDefault(holds.place(), Set.of());
      if (values.contains(holds.value())) {
        gates.add(new Gate(branch.at(), true));
      }
      if (values.contains(holds.value().negated())) {
        gates.add(new Gate(branch.at(), false));
      }
    }
  }

  /** Whether only a later call takes a branch so. */
  boolean contain(At branch, boolean outcome) {
    return !gates.isEmpty() && gates.contains(new Gate(branch, outcome));
  }
}
