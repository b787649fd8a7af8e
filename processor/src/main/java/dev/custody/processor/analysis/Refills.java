package dev.custody.processor.analysis;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Call;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.FieldsLeft;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Operand;
import dev.custody.processor.program.OwnField;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Result;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import dev.custody.processor.program.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * The owning fields of {@code this} that may hold something at a return that the method has put
 * there. What becomes of that is followed like anything else; here it only matters that whoever
 * calls the method will find it. A container that is made here and replaces another one has
 * something if something is put into it; what is put into the old one is followed with that.
 */
final class Refills {
  private final Program program;
  private final Flow flow;
  private final FactSteps steps;
  private final Set<String> own = new HashSet<>();
  private final Set<Local> made = new HashSet<>();
  private final Set<Local> filled = new HashSet<>();
  private final Known[] before;
  private final Deque<Integer> work = new ArrayDeque<>();
  private final Set<String> atReturns = new HashSet<>();

  /**
   * What may be the case at a point.
   *
   * @param replaced the fields that have another container, which is empty
   * @param filled the fields that have something new
   * @param nulls the locals that hold nothing
   */
  private record Known(Set<String> replaced, Set<String> filled, Set<Local> nulls) {
    static final Known NOTHING = new Known(Set.of(), Set.of(), Set.of());

    boolean isReplaced(String field) {
      return field != null && replaced.contains(field);
    }

    Known emptying(String field) {
      return new Known(without(replaced, field), without(filled, field), nulls);
    }

    Known replacing(String field) {
      return new Known(with(replaced, field), without(filled, field), nulls);
    }

    Known filling(String field) {
      return new Known(replaced, with(filled, field), nulls);
    }

    Known writing(Local local, boolean isNull) {
      return nulls.contains(local) == isNull
          ? this
          : new Known(replaced, filled, isNull ? with(nulls, local) : without(nulls, local));
    }

    Known or(Known other) {
      return replaced.containsAll(other.replaced)
              && filled.containsAll(other.filled)
              && other.nulls.containsAll(nulls)
          ? this
          : new Known(
              united(replaced, other.replaced),
              united(filled, other.filled),
              both(nulls, other.nulls));
    }

    private static <T> Set<T> with(Set<T> all, T one) {
      return all.contains(one) ? all : united(all, Set.of(one));
    }

    private static <T> Set<T> without(Set<T> all, T one) {
      if (!all.contains(one)) {
        return all;
      }
      Set<T> fewer = new HashSet<>(all);
      fewer.remove(one);
      return fewer;
    }

    private static <T> Set<T> united(Set<T> one, Set<T> other) {
      Set<T> all = new HashSet<>(one);
      all.addAll(other);
      return all;
    }

    private static <T> Set<T> both(Set<T> one, Set<T> other) {
      Set<T> both = new HashSet<>(one);
      both.retainAll(other);
      return both;
    }
  }

  private Refills(Program program, Flow flow, FactSteps steps) {
    this.program = program;
    this.flow = flow;
    this.steps = steps;
    this.before = new Known[program.blocks().size()];
    for (OwnField field : program.fields()) {
      own.add(field.place().name());
    }
  }

  /** The names of these fields. */
  static Set<String> of(Program program, Flow flow, FactSteps steps) {
    Refills refills = new Refills(program, flow, steps);
    boolean any = !refills.own.isEmpty() && program.blocks().stream().anyMatch(refills::fillsAny);
    return any ? refills.find() : Set.of();
  }

  private boolean fillsAny(Block block) {
    for (Step step : block.steps()) {
      boolean stores = step instanceof Step.Store store && store.value() != null;
      if (stores && own(((Step.Store) step).to()) != null || step instanceof Step.MakeFunction) {
        return true;
      }
    }
    return block.end() instanceof Terminator.Invoke invoke && !left(invoke).refilled().isEmpty();
  }

  private static FieldsLeft left(Terminator.Invoke invoke) {
    Call.Own called = invoke.call().own();
    return called == null || called.object().kind() != Local.Kind.THIS
        ? FieldsLeft.UNTOUCHED
        : called.left();
  }

  private Set<String> find() {
    program.blocks().forEach(this::survey);
    arrive(0, Known.NOTHING);
    while (!work.isEmpty()) {
      Block block = program.block(work.poll());
      // What cannot be reached puts nothing anywhere.
      if (flow.before(block.number()) != null) {
        leave(block.end(), after(block));
      }
    }
    return atReturns;
  }

  /** Finds the containers that are made here, and whatever something is put into. */
  private void survey(Block block) {
    for (Step step : block.steps()) {
      if (step instanceof Step.Store store
          && store.to() instanceof Place.Element element
          && store.value() != null) {
        filled.add(element.root());
      }
    }
    if (block.end() instanceof Terminator.Invoke invoke) {
      Call call = invoke.call();
      if (call.result() instanceof Result.Container container && !container.filled()) {
        made.add(call.to());
      }
      for (Operand operand : call.operands()) {
        filled.add(operand.filled());
      }
    }
  }

  private void arrive(int target, Known known) {
    Known there = before[target];
    Known all = there == null ? known : there.or(known);
    if (all != there) {
      before[target] = all;
      work.add(target);
    }
  }

  private Known after(Block block) {
    Known known = before[block.number()];
    Facts facts = flow.before(block.number()).facts();
    for (Step step : block.steps()) {
      facts = steps.after(facts, step);
      known = written(known, step);
      if (step instanceof Step.Store store) {
        known = stored(known, store, facts);
      } else if (step instanceof Step.Load load && filled.contains(load.to())) {
        String field = own(load.from());
        known = known.isReplaced(field) ? known.filling(field) : known;
      } else if (step instanceof Step.MakeFunction function) {
        for (Program body : function.bodies()) {
          known = filledBy(known, body);
        }
      }
    }
    return known;
  }

  private static Known written(Known known, Step step) {
    boolean isNull =
        step instanceof Step.Set set && set.value().equals(Value.NULL)
            || step instanceof Step.Copy copy && known.nulls().contains(copy.from());
    return step.written() == null ? known : known.writing(step.written(), isNull);
  }

  private Known stored(Known known, Step.Store store, Facts after) {
    String field = own(store.to());
    if (store.to() instanceof Place.Element element && store.value() != null) {
      String holder = own(element.base());
      return known.isReplaced(holder) ? known.filling(holder) : known;
    } else if (field == null) {
      return known;
    } else if (after.isNull(store.to()) || known.nulls().contains(store.value())) {
      return known.emptying(field);
    }
    boolean empty = made.contains(store.value()) && !filled.contains(store.value());
    return empty ? known.replacing(field) : known.filling(field);
  }

  /** A function may run at any time, or never. */
  private Known filledBy(Known known, Program body) {
    for (Block block : body.blocks()) {
      for (Step step : block.steps()) {
        if (step instanceof Step.Store store
            && store.to() instanceof Place.Field field
            && own.contains(field.name())
            && store.value() != null) {
          known = known.filling(field.name());
        } else if (step instanceof Step.MakeFunction function) {
          for (Program inner : function.bodies()) {
            known = filledBy(known, inner);
          }
        }
      }
    }
    return known;
  }

  private void leave(Terminator end, Known known) {
    if (end instanceof Terminator.Branch branch) {
      arrive(branch.whenTrue(), learned(known, branch.condition(), true));
      arrive(branch.whenFalse(), learned(known, branch.condition(), false));
    } else if (end instanceof Terminator.Invoke invoke) {
      invoke.unwinds().forEach(unwind -> arrive(unwind.target(), known));
      arrive(invoke.normal(), returned(known, invoke));
    } else if (end instanceof Terminator.Return) {
      atReturns.addAll(known.filled());
    } else {
      end.successors().forEach(target -> arrive(target, known));
    }
  }

  private Known learned(Known known, Condition condition, boolean outcome) {
    boolean none =
        condition instanceof Condition.Holds holds
            && (outcome ? holds.value() : holds.value().negated()).equals(Value.NULL);
    String field = none ? own(((Condition.Holds) condition).place()) : null;
    return field == null ? known : known.emptying(field);
  }

  private Known returned(Known known, Terminator.Invoke invoke) {
    Local to = invoke.call().to();
    known = to == null ? known : known.writing(to, false);
    for (OwnField field : program.fields()) {
      known = invoke.call().empties(field.place()) ? known.emptying(field.place().name()) : known;
    }
    for (String field : left(invoke).refilled()) {
      known = known.filling(field);
    }
    return known;
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
}
