package dev.custody.processor.infer;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Call;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Effect;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Operand;
import dev.custody.processor.program.OwnField;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import dev.custody.processor.program.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Which owning fields are certainly empty wherever a body returns. That what it empties is
 * discarded or handed on, is checked in that body as in any other.
 *
 * <p>Calls of others are not taken to fill a field, as they are nowhere in the analysis. Calls of
 * methods of the same class are, but for what these leave empty themselves.
 */
final class EmptiedFields {
  private final Program program;
  private final Function<Call.Own, Set<String>> emptiedBy;
  private final Set<String> own = new HashSet<>();
  private final Map<Integer, Emptied> before = new HashMap<>();
  private final Deque<Integer> work = new ArrayDeque<>();
  private Set<String> atReturns;

  private EmptiedFields(Program program, Function<Call.Own, Set<String>> emptiedBy) {
    this.program = program;
    this.emptiedBy = emptiedBy;
    this.own.addAll(all(program));
  }

  /** The names of all owning fields. */
  static Set<String> all(Program program) {
    Set<String> names = new HashSet<>();
    for (OwnField field : program.fields()) {
      names.add(field.place().name());
    }
    return names;
  }

  /**
   * The names of the fields that are empty when the body returns; all of them if it never does.
   *
   * @param emptiedBy what a call of a method of the same class leaves empty
   */
  static Set<String> atReturnsOf(Program program, Function<Call.Own, Set<String>> emptiedBy) {
    return new EmptiedFields(program, emptiedBy).find();
  }

  private Set<String> find() {
    arrive(0, Emptied.NOTHING);
    while (!work.isEmpty()) {
      Block block = program.block(work.poll());
      leave(block.end(), afterSteps(block));
    }
    // Only now: what is known before a return has shrunk while paths met.
    before.keySet().forEach(this::returned);
    return atReturns == null ? own : atReturns;
  }

  private void arrive(int target, Emptied known) {
    Emptied there = before.get(target);
    Emptied met = there == null ? known : there.meet(known);
    if (met != there) {
      before.put(target, met);
      work.add(target);
    }
  }

  private void returned(int number) {
    Block block = program.block(number);
    if (block.end() instanceof Terminator.Return) {
      Set<String> empty = afterSteps(block).fields();
      atReturns = atReturns == null ? empty : common(atReturns, empty);
    }
  }

  private Emptied afterSteps(Block block) {
    Emptied known = before.get(block.number());
    for (Step step : block.steps()) {
      known = after(known, step);
    }
    return known;
  }

  private static Set<String> common(Set<String> one, Set<String> other) {
    Set<String> common = new HashSet<>(one);
    common.retainAll(other);
    return common;
  }

  private Emptied after(Emptied known, Step step) {
    if (step instanceof Step.Copy copy) {
      return known.meaning(copy.to(), known.meanings().get(copy.from()));
    } else if (step instanceof Step.Set set) {
      boolean isNull = set.value().equals(Value.NULL);
      return known.meaning(set.to(), isNull ? new Meaning.Nothing() : null);
    } else if (step instanceof Step.Load load) {
      String field = own(load.from());
      return known.meaning(load.to(), field == null ? null : new Meaning.Content(field));
    } else if (step instanceof Step.Store store) {
      return afterStore(known, store);
    } else if (step instanceof Step.MakeFunction function) {
      // It may run at any time, or never.
      for (Program body : function.bodies()) {
        Set<String> filled = new HashSet<>();
        Fillers.addFields(body, filled);
        known = known.withOnly(field -> !filled.contains(field));
      }
    }
    Local written = step.written();
    return written == null ? known : known.meaning(written, null);
  }

  private Emptied afterStore(Emptied known, Step.Store store) {
    if (store.to() instanceof Place.Element element) {
      String filled = holder(element.base(), known);
      return filled == null ? known : known.without(filled);
    }
    String field = own(store.to());
    if (field == null) {
      return known;
    }
    boolean empties = known.isNull(store.value());
    Emptied after = known.forgetting(field);
    return empties ? after.with(field) : after.without(field);
  }

  /** The own field that has the array; null if it is none. */
  private String holder(Place array, Emptied known) {
    return array instanceof Local local ? known.contentIn(local) : own(array);
  }

  /** The name of the own field that a place is; null if it is none. */
  private String own(Place place) {
    return place instanceof Place.Field field
            && field.base() instanceof Local base
            && base.kind() == Local.Kind.THIS
            && own.contains(field.name())
        ? field.name()
        : null;
  }

  private void leave(Terminator end, Emptied known) {
    if (end instanceof Terminator.Branch branch) {
      arrive(branch.whenTrue(), learned(known, branch.condition(), true));
      arrive(branch.whenFalse(), learned(known, branch.condition(), false));
    } else if (end instanceof Terminator.Invoke invoke) {
      Emptied during = filled(known, invoke.call());
      for (Terminator.Unwind unwind : invoke.unwinds()) {
        arrive(unwind.target(), during);
      }
      arrive(invoke.normal(), returned(during, invoke.call()));
    } else {
      for (int target : end.successors()) {
        arrive(target, known);
      }
    }
  }

  private Emptied learned(Emptied known, Condition condition, boolean outcome) {
    if (condition instanceof Condition.Holds holds) {
      Value value = outcome ? holds.value() : holds.value().negated();
      String empty = emptyIf(known, holds.place(), value);
      return empty == null ? known : known.with(empty);
    } else if (condition instanceof Condition.Compares compares) {
      // A size that is not more than 0 is 0.
      boolean isZero = outcome == compares.less() && compares.bound() == (compares.less() ? 1 : 0);
      String empty = isZero ? emptyIf(known, compares.place(), Value.ZERO) : null;
      return empty == null ? known : known.with(empty);
    } else if (condition instanceof Condition.Tests tests) {
      boolean isNull = !outcome && tests.failed() == Condition.Proof.NULL;
      String empty = isNull ? emptyIf(known, tests.place(), Value.NULL) : null;
      return empty == null ? known : known.with(empty);
    }
    return known;
  }

  /** The field that is empty if a place has the value; null if none is. */
  private String emptyIf(Emptied known, Place place, Value value) {
    Meaning meaning = place instanceof Local local ? known.meanings().get(local) : null;
    if (meaning instanceof Meaning.Answer answer) {
      return answer.whenEmpty().equals(value) ? answer.field() : null;
    } else if (!value.equals(Value.NULL)) {
      return null;
    }
    return meaning instanceof Meaning.Content content ? content.field() : own(place);
  }

  /** What is still known while a call runs, and wherever it leads. */
  private Emptied filled(Emptied known, Call call) {
    if (call.own() != null && call.own().object().kind() == Local.Kind.THIS) {
      known = known.withOnly(emptiedBy.apply(call.own())::contains);
    }
    for (Operand operand : call.operands()) {
      Local into = Fillers.filled(operand, known.isNull(operand.local()));
      String field = into == null ? null : known.contentIn(into);
      known = field == null ? known : known.without(field);
    }
    return known;
  }

  private Emptied returned(Emptied during, Call call) {
    Emptied known = during;
    for (Operand operand : call.operands()) {
      String content = known.contentIn(operand.local());
      if (content != null && empties(operand.effect()) && !fills(call, content, known)) {
        known = known.with(content);
      }
      for (String field : operand.disposes().isEmpty() ? Set.<String>of() : own) {
        boolean disposed =
            operand.local().kind() == Local.Kind.THIS && operand.disposesField(field);
        known = disposed ? known.with(field) : known;
      }
    }
    if (call.own() != null && call.own().object().kind() == Local.Kind.THIS) {
      for (String field : emptiedBy.apply(call.own())) {
        known = known.with(field);
      }
    }
    return call.to() == null ? known : known.meaning(call.to(), answer(call, known));
  }

  private static boolean empties(Effect effect) {
    return effect instanceof Effect.Clear
        || effect instanceof Effect.Drain
        || effect instanceof Effect.TakeOut taken
            && (taken.which() == Effect.Which.ONLY || taken.which() == Effect.Which.ONLY_DISPLACED);
  }

  /** Whether a call puts something into what it takes something out of. */
  private static boolean fills(Call call, String content, Emptied known) {
    for (Operand operand : call.operands()) {
      Local into = Fillers.filled(operand, known.isNull(operand.local()));
      if (into != null && content.equals(known.contentIn(into))) {
        return true;
      }
    }
    return false;
  }

  private static Meaning answer(Call call, Emptied known) {
    Call.Emptiness emptiness = call.emptiness();
    String field = emptiness == null ? null : known.contentIn(emptiness.container());
    return field == null ? null : new Meaning.Answer(field, emptiness.whenEmpty());
  }
}
