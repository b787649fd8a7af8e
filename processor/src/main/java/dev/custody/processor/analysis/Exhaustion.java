package dev.custody.processor.analysis;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Call;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Duties;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Operand;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Result;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import dev.custody.processor.program.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How a method lets another one of its object give out everything that it owns: {@code while ((node
 * = poll()) != null) node.release();}, {@code while (!isEmpty()) pop().release();}. Where such a
 * loop ends for what it asks the object, the fields are taken for empty that the other method looks
 * at; and so they are wherever nothing is given out to a disposing method. If nobody knows which
 * fields these are, it may be any of those that a method disposes of.
 */
final class Exhaustion {
  private final Duties duties;

  /**
   * The locals that hold what methods of the same object gave out, with the fields they look at.
   */
  private final Map<Local, Set<String>> givenOut = new HashMap<>(2);

  /**
   * The locals that hold what the object was asked for, with the fields that the answer is about;
   * none if it is about something else, as a count, or nobody knows.
   */
  private final Map<Local, Set<String>> answers = new HashMap<>(2);

  /** The locals that hold what a field of the object holds. */
  private final Set<Local> counts = new HashSet<>(2);

  /** The cycles in which something is given out, with the fields that may be from. */
  private final Map<Integer, Set<String>> draining = new HashMap<>(2);

  /** How loops end in which something is given out, with these fields. */
  private final Map<Exit, Set<String>> exits = new HashMap<>(2);

  private record Exit(Condition condition, boolean outcome) {}

  Exhaustion(Program program) {
    this.duties = program.duties();
    if (!program.fields().isEmpty() && program.blocks().stream().anyMatch(Exhaustion::givesOut)) {
      program.blocks().forEach(this::calls);
      program.blocks().forEach(this::copies);
      Cycles cycles = Cycles.without(Cycles.NONE, program);
      for (Block block : program.blocks()) {
        if (givesOut(block) && cycles.of(block.number()) >= 0) {
          Set<String> from = from(((Terminator.Invoke) block.end()).call());
          draining.computeIfAbsent(cycles.of(block.number()), key -> new HashSet<>()).addAll(from);
        }
      }
      program.blocks().forEach(block -> exits(block, cycles));
    }
  }

  /** The fields that what a call gives out may be from. */
  private Set<String> from(Call call) {
    Set<String> from = call.own() == null ? Set.of() : call.own().left().givenFrom();
    return from.isEmpty() ? duties.disposes() : from;
  }

  private static boolean givesOut(Block block) {
    return block.end() instanceof Terminator.Invoke invoke
        && invoke.call().result() instanceof Result.Owned
        && isAsked(invoke.call());
  }

  /** Whether the object is asked for something. */
  private static boolean isAsked(Call call) {
    for (Operand operand : call.operands()) {
      if (call.to() != null && operand.local().kind() == Local.Kind.THIS) {
        return true;
      }
    }
    return false;
  }

  private void calls(Block block) {
    if (givesOut(block)) {
      Call call = ((Terminator.Invoke) block.end()).call();
      givenOut.put(call.to(), from(call));
    } else if (block.end() instanceof Terminator.Invoke invoke && isAsked(invoke.call())) {
      Call.Own own = invoke.call().own();
      answers.put(invoke.call().to(), own == null ? Set.of() : own.left().seen());
    }
  }

  private void copies(Block block) {
    for (Step step : block.steps()) {
      if (step instanceof Step.Copy copy && givenOut.containsKey(copy.from())) {
        givenOut.put(copy.to(), givenOut.get(copy.from()));
      } else if (step instanceof Step.Load load && load.from().isOfThis()) {
        counts.add(load.to());
      }
    }
  }

  /** Notes how a draining loop ends for what it asks. */
  private void exits(Block block, Cycles cycles) {
    int cycle = cycles.of(block.number());
    if (!draining.containsKey(cycle) || !(block.end() instanceof Terminator.Branch branch)) {
      return;
    }
    for (boolean outcome : new boolean[] {true, false}) {
      int target = outcome ? branch.whenTrue() : branch.whenFalse();
      boolean told =
          givesNothing(branch.condition(), outcome) || saysEmpty(branch.condition(), outcome);
      if (told && cycles.of(target) != cycle) {
        Set<String> from = asked(branch.condition(), draining.get(cycle));
        exits.put(new Exit(branch.condition(), outcome), from);
      }
    }
  }

  /** Of the fields that something is given out from, those that an answer is about. */
  private Set<String> asked(Condition condition, Set<String> from) {
    Place place = Flow.tested(condition);
    Set<String> about = place == null ? Set.of() : answers.getOrDefault(place, Set.of());
    if (about.isEmpty()) {
      return from;
    }
    Set<String> both = new HashSet<>(from.containsAll(Operand.ALL) ? about : from);
    both.retainAll(about);
    return both;
  }

  /** Whether the object says so, or has no more than nothing of what it counts. */
  private boolean saysEmpty(Condition condition, boolean outcome) {
    if (condition instanceof Condition.Compares compares) {
      boolean none = outcome == compares.less() && compares.bound() == (compares.less() ? 1 : 0);
      return none && isOfObject(compares.place());
    } else if (condition instanceof Condition.Holds holds) {
      Value value = outcome ? holds.value() : holds.value().negated();
      return value.constant() instanceof Boolean
          ? answers.containsKey(holds.place())
          : value.equals(Value.ZERO) && isOfObject(holds.place());
    }
    return false;
  }

  private boolean isOfObject(Place place) {
    return place.isOfThis() && place instanceof Place.Field
        || place instanceof Local && (answers.containsKey(place) || counts.contains(place));
  }

  private boolean givesNothing(Condition condition, boolean outcome) {
    return condition instanceof Condition.Holds holds
        && holds.place() instanceof Local local
        && givenOut.containsKey(local)
        && (outcome ? holds.value() : holds.value().negated()).equals(Value.NULL);
  }

  /** Whether a loop empties a field so. */
  boolean drains(String field) {
    return exits.values().stream().anyMatch(from -> contains(from, field));
  }

  /** Whether the outcome says that there is nothing left in a field. */
  boolean isToldBy(String field, Condition condition, boolean outcome) {
    if (givenOut.isEmpty()) {
      return false;
    }
    boolean nothing =
        !duties.disposes().isEmpty()
            && givesNothing(condition, outcome)
            && contains(givenOut.get(((Condition.Holds) condition).place()), field);
    return nothing || contains(exits.get(new Exit(condition, outcome)), field);
  }

  private static boolean contains(Set<String> fields, String field) {
    return fields != null && (fields.containsAll(Operand.ALL) || fields.contains(field));
  }
}
