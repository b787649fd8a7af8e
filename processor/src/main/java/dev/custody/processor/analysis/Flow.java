package dev.custody.processor.analysis;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Call;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Effect;
import dev.custody.processor.program.Holding;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Loop;
import dev.custody.processor.program.Operand;
import dev.custody.processor.program.OwnField;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import dev.custody.processor.program.Value;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What is known at each point whatever reference one follows: a fixpoint over the program, run once
 * before the origins are followed. It also prunes the blocks that cannot be reached.
 */
final class Flow {
  /**
   * What is known at a point.
   *
   * @param covered the fields and elements whose content some origin already stands for
   * @param emptied the fields that were seen, or left, empty; calls are not taken to fill them
   * @param fresh the locals that denote an object created in this method
   * @param loadedFrom the place that a local was read from, for locals that something is borrowed
   *     from
   */
  record Known(
      Facts facts, Places covered, Places emptied, Places fresh, Map<Local, Place> loadedFrom) {

    Known with(Facts changed) {
      return new Known(changed, covered, emptied, fresh, loadedFrom);
    }

    Known covering(Place place) {
      return new Known(facts, covered.with(place), emptied, fresh, loadedFrom);
    }

    Known emptying(Place place) {
      return new Known(facts, covered, emptied.with(place), fresh, loadedFrom);
    }

    Known meet(Known other) {
      if (this == other) {
        return this;
      }
      Map<Local, Place> agreed = loadedFrom;
      if (!loadedFrom.equals(other.loadedFrom)) {
        agreed = new HashMap<>(loadedFrom);
        agreed.entrySet().retainAll(other.loadedFrom.entrySet());
      }
      return new Known(
          facts.meet(other.facts),
          accounted(other),
          emptied.without(place -> !other.emptied.contains(place)),
          fresh.without(place -> !other.fresh.contains(place)),
          agreed);
    }

    /** What is covered on one of two ways, and covered or empty on the other. */
    private Places accounted(Known other) {
      Places both =
          covered.without(
              place -> !other.covered.contains(place) && !other.emptied.contains(place));
      for (Place place : other.covered.asList()) {
        both = emptied.contains(place) ? both.with(place) : both;
      }
      return both;
    }

    /** What of it may still be asked for from a block on. */
    Known left(Liveness liveness, int block) {
      return new Known(
          liveness.left(facts, block),
          liveness.left(covered, block),
          liveness.left(emptied, block),
          liveness.left(fresh, block),
          liveness.left(loadedFrom, block));
    }

    boolean sameAs(Known other) {
      return facts == other.facts
          && covered.size() == other.covered.size()
          && emptied.size() == other.emptied.size()
          && fresh.size() == other.fresh.size()
          && loadedFrom.size() == other.loadedFrom.size();
    }
  }

  private final Program program;
  private final FactSteps steps;
  private final Survivors survivors;
  private final Known[] before;
  private final Set<Place> mentioned = new HashSet<>();
  private final Map<Place, Holding> holdings = new HashMap<>();
  private final ElementUses uses;
  private final Map<Local, Loop> shown = new HashMap<>();

  Flow(Program program, FactSteps steps, Idioms idioms) {
    this.program = program;
    this.uses = idioms.elementUses();
    this.steps = steps;
    this.survivors = idioms.survivors();
    this.before = new Known[program.blocks().size()];
    program.blocks().forEach(this::survey);
    run();
  }

  private void survey(Block block) {
    for (Step step : block.steps()) {
      if (step instanceof Step.Load load) {
        mention(load.from(), load.holding());
      } else if (step instanceof Step.Store store) {
        mention(store.to(), store.holding());
      } else if (step instanceof Step.Next next && next.holding() == Holding.CONTAINER) {
        shown.put(next.to(), next.loop());
      }
    }
    if (block.end() instanceof Terminator.Invoke invoke) {
      for (Operand operand : invoke.call().operands()) {
        if (operand.local().kind() == Local.Kind.THIS && invoke.call().mayEmpty()) {
          program.fields().forEach(field -> mentioned.add(field.place()));
        }
      }
    }
  }

  private void mention(Place place, Holding holding) {
    mentioned.add(place);
    for (Place part = place; part instanceof Place.Element element; part = element.base()) {
      mentioned.add(element.base());
    }
    if (holding == Holding.OWNED || holding == Holding.CONTAINER) {
      holdings.put(place, holding);
    }
  }

  private void run() {
    Facts facts = Facts.NONE;
    Places covered = Places.NONE;
    for (OwnField field : program.fields()) {
      covered = covered.with(field.place());
      if (program.duties().constructs()) {
        facts = facts.with(field.place(), Value.NULL);
      }
    }
    before[0] = new Known(facts, covered, Places.NONE, Places.NONE, Map.of());
    // In the order of the blocks: one mostly comes after those that lead to it.
    BitSet work = new BitSet();
    work.set(0);
    while (!work.isEmpty()) {
      Block block = program.block(work.nextSetBit(0));
      work.clear(block.number());
      Known known = before[block.number()];
      for (Step step : block.steps()) {
        known = after(known, step);
      }
      leave(block.end(), known, work);
    }
  }

  private void leave(Terminator end, Known known, BitSet work) {
    if (end instanceof Terminator.Branch branch) {
      Place tested = tested(branch.condition());
      Known looked = lookedAt(known, tested);
      for (boolean outcome : new boolean[] {true, false}) {
        Facts learned = Conditions.learn(branch.condition(), outcome, known.facts(), Places.NONE);
        if (learned != null) {
          int target = outcome ? branch.whenTrue() : branch.whenFalse();
          boolean empty = tested != null && learned.isNull(tested);
          Known on = empty ? looked.emptying(tested) : looked;
          arrive(target, on.with(learned), work);
        }
      }
    } else if (end instanceof Terminator.Invoke invoke) {
      Known thrown = known.with(steps.duringCall(known.facts()));
      for (Terminator.Unwind unwind : invoke.unwinds()) {
        arrive(unwind.target(), thrown, work);
      }
      arrive(invoke.normal(), afterCall(known, invoke.call()), work);
    } else {
      for (int i = 0; i < end.ways(); i++) {
        arrive(end.way(i), known, work);
      }
    }
  }

  /** A field that a condition asks about is covered by the origin that begins there. */
  private Known lookedAt(Known known, Place place) {
    boolean field = place instanceof Place.Field || place instanceof Place.Static;
    return field && holdings.containsKey(place) && !known.facts().isNull(place)
        ? known.covering(place)
        : known;
  }

  private void arrive(int target, Known known, BitSet work) {
    Known there = before[target];
    Known left = known.left(steps.liveness(), target);
    Known met = there == null ? left : there.meet(left);
    if (there == null || !met.sameAs(there)) {
      before[target] = met;
      work.set(target);
    }
  }

  Known after(Known known, Step step) {
    Facts facts = steps.after(known.facts(), step);
    Places covered = known.covered();
    Places emptied = known.emptied();
    Survivors.Renaming renaming = survivors.at(step);
    if (renaming != null) {
      covered = covered.rebased(renaming.from(), renaming.to());
      emptied = emptied.rebased(renaming.from(), renaming.to());
    }
    Places fresh = known.fresh();
    Map<Local, Place> loadedFrom = known.loadedFrom();
    if (step instanceof Step.Copy copy) {
      covered = covered.afterWrite(copy.to()).copied(copy.from(), copy.to());
      emptied = emptied.afterWrite(copy.to()).copied(copy.from(), copy.to());
      boolean stillFresh = fresh.contains(copy.from());
      fresh = stillFresh ? fresh.with(copy.to()) : fresh.without(copy.to());
      loadedFrom = without(loadedFrom, copy.to());
    } else if (step instanceof Step.Load load) {
      covered = covered.afterWrite(load.to());
      emptied = emptied.afterWrite(load.to());
      boolean empty = known.facts().isNull(load.from());
      covered = empty || load.holding() == Holding.UNTRACKED ? covered : covered.with(load.from());
      loadedFrom = without(loadedFrom, load.to());
      if (load.holding() == Holding.UNTRACKED || load.holding() == Holding.CONTAINER) {
        loadedFrom = new HashMap<>(loadedFrom);
        loadedFrom.put(load.to(), load.from());
      }
    } else if (step instanceof Step.Store store) {
      boolean empties = facts.isNull(store.to());
      covered = covered.afterWrite(store.to());
      covered = empties ? covered : covered.with(store.to());
      emptied = emptied.afterWrite(store.to());
      emptied = empties ? emptied.with(store.to()) : emptied;
      loadedFrom = withoutFrom(loadedFrom, store.to());
    } else {
      Local written = step.written();
      if (written != null) {
        covered = covered.afterWrite(written);
        emptied = emptied.afterWrite(written);
        fresh = fresh.without(written);
        loadedFrom = without(loadedFrom, written);
      }
    }
    return new Known(facts, covered, emptied, fresh, loadedFrom);
  }

  Known afterCall(Known known, Call call) {
    Known after = emptied(known.with(steps.afterCall(known.facts(), call)), call);
    if (call.to() == null) {
      return after;
    }
    Places fresh = after.fresh().without(call.to());
    return new Known(
        after.facts(),
        after.covered().afterWrite(call.to()),
        after.emptied().afterWrite(call.to()),
        call.creates() ? fresh.with(call.to()) : fresh,
        without(after.loadedFrom(), call.to()));
  }

  /** The fields that a call empties count as empty until something is stored there. */
  private Known emptied(Known known, Call call) {
    if (!call.mayEmpty()) {
      return known;
    }
    for (Place place : mentioned) {
      if (call.empties(place)) {
        known = known.with(known.facts().with(place, Value.NULL)).covering(place);
      }
    }
    return call.own() == null || call.own().left().refilled().isEmpty()
        ? known
        : refilled(known, call);
  }

  private Known refilled(Known known, Call call) {
    Facts facts = known.facts();
    Places emptied = known.emptied();
    for (OwnField field : program.fields()) {
      if (call.own().refills(field.place())) {
        facts = facts.without(field.place()::equals);
        emptied = emptied.without(field.place());
      }
    }
    return new Known(facts, known.covered(), emptied, known.fresh(), known.loadedFrom());
  }

  /** Whether a call puts something into an own field of which no origin stands for anything. */
  boolean opensByCall(Known before, Call call, Place place) {
    return call.own() != null
        && call.own().refills(place)
        && !program.duties().constructs()
        && !isGivenNothing(call, before.facts())
        && (call.empties(place)
            || before.facts().isNull(place)
            || before.emptied().contains(place));
  }

  /** Whether a call is given null only where it takes something, so that it has nothing to put. */
  private static boolean isGivenNothing(Call call, Facts facts) {
    boolean nothing = false;
    for (Operand operand : call.operands()) {
      if (operand.effect() instanceof Effect.Steal) {
        if (!facts.isNull(operand.local())) {
          return false;
        }
        nothing = true;
      }
    }
    return nothing;
  }

  private static Map<Local, Place> without(Map<Local, Place> map, Local local) {
    if (!map.containsKey(local)) {
      return map;
    }
    Map<Local, Place> fewer = new HashMap<>(map);
    fewer.remove(local);
    return fewer;
  }

  private static Map<Local, Place> withoutFrom(Map<Local, Place> map, Place written) {
    if (map.isEmpty() || map.values().stream().noneMatch(place -> place.dependsOn(written))) {
      return map;
    }
    Map<Local, Place> fewer = new HashMap<>(map);
    fewer.values().removeIf(place -> place.dependsOn(written));
    return fewer;
  }

  /** What is known before a block; null if it cannot be reached. */
  Known before(int block) {
    return before[block];
  }

  /** Whether the place owns a reference or a container's elements; null if neither is known. */
  Holding holding(Place place) {
    return holdings.get(place);
  }

  /** The place that a condition asks about; null if it is none or a comparison of two. */
  static Place tested(Condition condition) {
    if (condition instanceof Condition.Holds holds) {
      return holds.place();
    }
    return condition instanceof Condition.Tests tests ? tests.place() : null;
  }

  boolean mentions(Place place) {
    return mentioned.contains(place);
  }

  /** The loop that selects with a variable the elements that a block reads; or null. */
  Loop loopBy(Place.Element selected, int block) {
    return uses.over(selected, block);
  }

  /** The loop whose variable shows elements of what it visits, as entries of a map do; or null. */
  Loop loopShowing(Local variable) {
    return shown.get(variable);
  }

  /** Whether reading the place meets a reference that no origin stands for yet. */
  boolean opens(Known known, Place place) {
    boolean beginsEmpty =
        program.duties().constructs()
            && (place.root() == null || place.isOfThis())
            && !(place instanceof Place.Element);
    return !beginsEmpty && !known.covered().contains(place) && !known.facts().isNull(place);
  }

  /** Whether overwriting the place meets a reference that no origin stands for yet. */
  boolean opensByStore(Known known, Place place) {
    return opens(known, place) && !known.emptied().contains(place);
  }

  /** Whether the place is a field of an object that this method created. */
  boolean isFresh(Known known, Place place) {
    return place instanceof Place.Field field
        && Objects.nonNull(field.base())
        && known.fresh().contains(field.base());
  }
}
