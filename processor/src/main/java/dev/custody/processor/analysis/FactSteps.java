package dev.custody.processor.analysis;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Call;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Effect;
import dev.custody.processor.program.Holding;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Operand;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Result;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import dev.custody.processor.program.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How the steps of a program change what is known. Only locals that some condition depends on are
 * remembered, and fields; of what holds the same object, only what is compared somewhere. Every
 * write ends what was known of a place, every call what was known of fields.
 */
final class FactSteps {
  private final Set<Local> watched = new HashSet<>();

  /** The fields that are tested. */
  private final Set<Place> tested = new HashSet<>(2);

  /** What is compared with something else than a constant, and what it is copied from. */
  private final Set<Place> compared = new LinkedHashSet<>(2);

  /** The lengths that somebody asks for. */
  private final Set<Place> lengths = new HashSet<>();

  private final Set<Local> lent;
  private final Set<Local> made;
  private final Liveness liveness;

  FactSteps(Program program) {
    this.liveness = new Liveness(program);
    List<Step.Copy> copies = new ArrayList<>();
    List<Step.Store> stores = new ArrayList<>();
    for (Block block : program.blocks()) {
      for (Step step : block.steps()) {
        if (step instanceof Step.Copy copy) {
          copies.add(copy);
        } else if (step instanceof Step.Store store && store.value() != null) {
          stores.add(store);
        } else if (step instanceof Step.Load load
            && load.from() instanceof Place.Computed computed
            && computed.operator() == Place.Operator.LENGTH) {
          lengths.add(computed);
        }
      }
      watch(block.end());
    }
    for (Step.Store store : stores) {
      if (tested.contains(store.to())) {
        watched.add(store.value());
      }
    }
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Step.Copy copy : copies) {
        grown |= watched.contains(copy.to()) && watched.add(copy.from());
        grown |= compared.contains(copy.to()) && compared.add(copy.from());
      }
    }
    this.lent = compared.isEmpty() ? Set.of() : LocalsHolding.lent(program);
    this.made = compared.isEmpty() ? Set.of() : LocalsHolding.newReferences(program);
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
      compared.add(same.left());
      compared.add(same.right());
    } else if (condition instanceof Condition.Tests tests) {
      watch(tests.place());
    }
  }

  private void watch(Place place) {
    if (place instanceof Local local) {
      watched.add(local);
    } else if (place instanceof Place.Field || place instanceof Place.Static) {
      tested.add(place);
    } else if (place instanceof Place.Computed computed) {
      if (computed.operand() != null) {
        watched.add(computed.operand());
      } else if (computed.operator() == Place.Operator.LENGTH) {
        lengths.add(computed);
      }
    }
  }

  /** How long an array is. */
  static Place length(Place array) {
    return new Place.Computed(Place.Operator.LENGTH, List.of(array), false);
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
   * @param facts what is known where they are compared
   * @param names the names of one of the two
   * @param isNew whether that is the new reference; otherwise it is the other one
   */
  boolean tellsApart(Condition condition, Facts facts, Places names, boolean isNew) {
    if (!(condition instanceof Condition.Same same)) {
      return false;
    }
    boolean left = names.contains(same.left());
    Place other = left ? same.right() : same.left();
    return left != names.contains(same.right())
        && facts.identities().like(other).stream().anyMatch((isNew ? lent : made)::contains);
  }

  /** What is known after a step, if {@code facts} was before. */
  Facts after(Facts facts, Step step) {
    if (step instanceof Step.Copy copy) {
      return same(write(facts, copy.to(), facts.of(copy.from())), copy.to(), copy.from());
    } else if (step instanceof Step.Set set) {
      return write(facts, set.to(), set.value());
    } else if (step instanceof Step.Forget forget) {
      return write(facts, forget.to(), null);
    } else if (step instanceof Step.Load load) {
      Facts read = write(measured(facts, load.from()), load.to(), facts.of(load.from()));
      return same(read, load.to(), load.from());
    } else if (step instanceof Step.Store store) {
      Value stored = store.value() == null ? Value.NULL : facts.of(store.value());
      Facts others = store.holding() == Holding.UNTRACKED ? elsewhere(facts, store.to()) : facts;
      Facts after = write(others, store.to(), stored);
      return store.value() == null ? after : same(after, store.to(), store.value());
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

  /** Whether a local is compared with something else than a constant. */
  boolean compares(Local local) {
    return !compared.isEmpty() && compared.contains(local);
  }

  /**
   * Where a local holds something else than an object.
   *
   * @param names the names of that object
   */
  Facts apart(Facts facts, Local local, Places names) {
    Facts parted = facts;
    for (Place name : names.asList()) {
      boolean asked = name != local && compared.contains(name);
      Facts more = asked ? parted.parting(local, name) : null;
      parted = more == null ? parted : more;
    }
    return parted;
  }

  /** Where all that the frame had before is something else than a new object. */
  Facts older(Facts facts, Places names) {
    Facts parted = facts;
    for (Place each : compared) {
      boolean before = each instanceof Local && !names.contains(each);
      parted = before ? apart(parted, (Local) each, names) : parted;
    }
    return parted;
  }

  /** Once a place was given what another one holds. */
  private Facts same(Facts facts, Place to, Place from) {
    return compared.contains(to) && isNamed(to) && isNamed(from) && !from.dependsOn(to)
        ? facts.joining(to, from)
        : facts;
  }

  /** Whether a place is the same one wherever it is mentioned, unless it was written. */
  private static boolean isNamed(Place place) {
    return place instanceof Local || place instanceof Place.Field || place instanceof Place.Static;
  }

  /** What was read from an array says how long it is at least. */
  private Facts measured(Facts facts, Place from) {
    if (lengths.isEmpty()
        || !(from instanceof Place.Element element && element.constant() != null)) {
      return facts;
    }
    Place length = length(element.base());
    Value known = facts.of(length);
    Value least = Values.range(element.constant() + 1L, Integer.MAX_VALUE);
    Value more = known == null ? least : Values.refined(known, least);
    return more == null || !lengths.contains(length) ? facts : facts.with(length, more);
  }

  /**
   * After a flag or number in a field was written: the same field of another object may be the same
   * one. Of fields that hold references it is left to the method that these are not mixed up.
   */
  private static Facts elsewhere(Facts facts, Place to) {
    return facts.isEmpty() || !(to instanceof Place.Field written)
        ? facts
        : facts.without(
            place ->
                place instanceof Place.Field field
                    && field.name().equals(written.name())
                    && mayBeSame(field.base(), written.base()));
  }

  private static boolean mayBeSame(Place one, Place other) {
    boolean siblings =
        one instanceof Place.Field field
            && other instanceof Place.Field sibling
            && field.base().equals(sibling.base());
    return !one.equals(other) && !siblings;
  }

  private Facts write(Facts facts, Place to, Value value) {
    Facts rest = facts.isEmpty() ? facts : facts.without(place -> place.dependsOn(to));
    return value == null || !remembers(to) ? rest : rest.with(to, value);
  }

  /** What is known after a call, whether it returns or throws. */
  Facts duringCall(Facts facts) {
    return facts.isEmpty()
        ? facts
        : facts.without(place -> !(place.isOfFrame() || place.isFixed()));
  }

  /** What is known when a call has returned. */
  Facts afterCall(Facts facts, Call call) {
    Facts during = duringCall(facts);
    Facts after = call.to() == null ? during : write(during, call.to(), null);
    for (Place field : call.mayEmpty() ? tested : Set.<Place>of()) {
      boolean refilled = call.own() != null && call.own().refills(field);
      after = call.empties(field) && !refilled ? after.with(field, Value.NULL) : after;
    }
    boolean same =
        call.to() != null && call.result() instanceof Result.Alias alias && alias.of().size() == 1;
    return same ? same(after, call.to(), ((Result.Alias) call.result()).of().get(0)) : after;
  }

  /** Adds what a call's outcome says about its result. */
  Facts withResult(Facts facts, Local to, Value value) {
    return to == null || value == null ? facts : facts.with(to, value);
  }
}
