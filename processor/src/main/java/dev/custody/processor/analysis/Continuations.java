package dev.custody.processor.analysis;

import dev.custody.processor.program.At;
import dev.custody.processor.program.Call;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Step;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The calls that take out of a container what an earlier call has shown: {@code peek} and then
 * {@code poll}. Whoever follows what was shown follows it on; what is taken out is something new
 * only on the ways on which nothing was shown before.
 */
final class Continuations {
  private final Map<Call, Set<Object>> shownBy = new IdentityHashMap<>(2);
  private final Map<Call, Set<Object>> certainly = new IdentityHashMap<>(2);

  /**
   * @param showing the call or step that has shown it
   * @param certain whether what it has shown is what is taken out; otherwise it may be
   */
  void add(Call taking, Object showing, boolean certain) {
    add(shownBy, taking, showing);
    if (certain) {
      add(certainly, taking, showing);
    }
  }

  private static void add(Map<Call, Set<Object>> all, Call taking, Object showing) {
    all.computeIfAbsent(taking, call -> Collections.newSetFromMap(new IdentityHashMap<>(2)))
        .add(showing);
  }

  boolean contains(Call taking) {
    return shownBy.containsKey(taking);
  }

  /** Whether something that was shown before is taken out at this point. */
  boolean at(At at) {
    return shownBy.keySet().stream().anyMatch(call -> call.at().equals(at));
  }

  /**
   * What is known after a call where it takes out what nobody has seen; null if on every way to it
   * something was shown.
   *
   * @param entry what is known at the beginning
   */
  Facts unshown(Call taking, Program program, FactSteps facts, Facts entry) {
    Ways ways = new Ways(taking, facts);
    Trace trace = Trace.start(Moment.Kind.ACQUIRED, taking.at(), taking.name());
    State<Boolean> start = new State<>(false, entry, false, trace);
    new Walk<>(program, facts, ways).follow(new Origin.Start(0, 0), start);
    return ways.unshown;
  }

  /** Whether one call certainly takes out what may be what the other one takes out. */
  private boolean takesSame(Call one, Call other) {
    return certainly.containsKey(one)
        && !Collections.disjoint(certainly.get(one), shownBy.get(other));
  }

  /** Follows whether something has been shown that is still to be taken out. */
  private final class Ways implements Behaviour<Boolean> {
    private final Call taking;
    private final FactSteps facts;
    private Facts unshown;

    Ways(Call taking, FactSteps facts) {
      this.taking = taking;
      this.facts = facts;
    }

    @Override
    public Places names(Boolean shown) {
      return Places.NONE;
    }

    @Override
    public Boolean left(Boolean shown, Predicate<Place> matters) {
      return shown;
    }

    @Override
    public State<Boolean> step(State<Boolean> state, Step step) {
      return shownBy.get(taking).contains(step) ? state.with(true) : state;
    }

    @Override
    public void call(State<Boolean> state, Call call, Outcomes<Boolean> outcomes) {
      if (call == taking && !state.followed()) {
        Facts known = facts.afterCall(state.facts(), call);
        unshown = unshown == null ? known : unshown.meet(known);
      }
      outcomes.threw(state);
      outcomes.broke(state);
      boolean shows = shownBy.get(taking).contains(call);
      Boolean shown = shows || state.followed() && !takesSame(call, taking);
      outcomes.returned(state.with(shown), null);
    }
  }
}
