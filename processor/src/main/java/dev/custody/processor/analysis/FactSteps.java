package dev.custody.processor.analysis;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Call;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Effect;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Operand;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import dev.custody.processor.program.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How the steps of a program change what is known. Only locals that some condition depends on are
 * remembered, and fields; every write ends what was known of a place, every call what was known of
 * fields.
 */
final class FactSteps {
  private final Set<Local> watched = new HashSet<>();
  private final Set<Local> lent;
  private final Liveness liveness;

  FactSteps(Program program) {
    this.liveness = new Liveness(program);
    this.lent = LocalsHolding.lent(program);
    List<Step.Copy> copies = new ArrayList<>();
    for (Block block : program.blocks()) {
      for (Step step : block.steps()) {
        if (step instanceof Step.Copy copy) {
          copies.add(copy);
        }
      }
      watch(block.end());
    }
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Step.Copy copy : copies) {
        grown |= watched.contains(copy.to()) && watched.add(copy.from());
      }
    }
  }

  private void watch(Terminator end) {
    if (end instanceof Terminator.Branch branch) {
      watch(branch.condition());
    } else if (end instanceof Terminator.Return result && result.value() != null) {
      watched.add(result.value());
    } else if (end instanceof Terminator.Invoke invoke) {
      for (Operand operand : invoke.call().operands()) {
        if (!operand.nullable() || operand.effect() instanceof Effect.Steal) {
          watched.add(operand.local());
        }
      }
    }
  }

  private void watch(Condition condition) {
    if (condition instanceof Condition.Holds holds) {
      watch(holds.place());
    } else if (condition instanceof Condition.Compares compares) {
      watch(compares.place());
    } else if (condition instanceof Condition.Same same) {
      watch(same.left());
      watch(same.right());
    } else if (condition instanceof Condition.Tests tests) {
      watch(tests.place());
    }
  }

  private void watch(Place place) {
    if (place instanceof Local local) {
      watched.add(local);
    } else if (place instanceof Place.Computed computed && computed.operand() != null) {
      watched.add(computed.operand());
    }
  }

  /** Which variables may still be asked for. */
  Liveness liveness() {
    return liveness;
  }

  private boolean remembers(Place place) {
    return !(place instanceof Local local) || watched.contains(local);
  }

  /**
   * Whether a comparison is one of a new reference with what the method was lent, or with what is
   * never deallocated; they are not the same.
   *
   * @param names the names of the new reference
   */
  boolean tellsApart(Condition condition, Places names) {
    return condition instanceof Condition.Same same
        && (names.contains(same.left()) && isLent(same.right(), names)
            || names.contains(same.right()) && isLent(same.left(), names));
  }

  private boolean isLent(Place place, Places names) {
    return place instanceof Local local && lent.contains(local) && !names.contains(local);
  }

  /** What is known after a step, if {@code facts} was before. */
  Facts after(Facts facts, Step step) {
    if (step instanceof Step.Copy copy) {
      return write(facts, copy.to(), facts.of(copy.from()));
    } else if (step instanceof Step.Set set) {
      return write(facts, set.to(), set.value());
    } else if (step instanceof Step.Forget forget) {
      return write(facts, forget.to(), null);
    } else if (step instanceof Step.Load load) {
      return write(facts, load.to(), facts.of(load.from()));
    } else if (step instanceof Step.Store store) {
      Value stored = store.value() == null ? Value.NULL : facts.of(store.value());
      return write(facts, store.to(), stored);
    } else if (step instanceof Step.MakeFunction function) {
      return write(facts, function.to(), Value.NON_NULL);
    } else if (step instanceof Step.Next next) {
      return write(facts, next.to(), null);
    } else if (step instanceof Step.End end) {
      for (Local local : end.locals()) {
        facts = write(facts, local, null);
      }
      return facts;
    }
    return facts;
  }

  private Facts write(Facts facts, Place to, Value value) {
    Facts rest = facts.size() == 0 ? facts : facts.without(place -> place.dependsOn(to));
    return value == null || !remembers(to) ? rest : rest.with(to, value);
  }

  /** What is known after a call, whether it returns or throws. */
  Facts duringCall(Facts facts) {
    return facts.size() == 0
        ? facts
        : facts.without(place -> !(place.isOfFrame() || place.isFixed()));
  }

  /** What is known when a call has returned. */
  Facts afterCall(Facts facts, Call call) {
    Facts during = duringCall(facts);
    return call.to() == null ? during : write(during, call.to(), null);
  }

  /** Adds what a call's outcome says about its result. */
  Facts withResult(Facts facts, Local to, Value value) {
    return to == null || value == null ? facts : facts.with(to, value);
  }
}
