package dev.custody.processor.analysis;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Call;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import dev.custody.processor.program.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * Follows something through a program by property simulation (Das, Lerner, Seigle: ESP, PLDI 2002):
 * at the entry of a block, states that differ in nothing but in what is known beside the followed
 * thing become one state that knows what they agree on. Paths are kept apart where ownership
 * differs, and only there.
 */
final class Walk<S> {
  /** More states than this at one block are not followed. */
  private static final int STATES_PER_BLOCK = 96;

  private final Program program;
  private final FactSteps facts;
  private final Liveness liveness;
  private final Behaviour<S> behaviour;

  /** For each block; there are few. */
  private final List<List<Arrival<S>>> arrived;

  private final Deque<Arrival<S>> work = new ArrayDeque<>();
  private final Crossings crossings = new Crossings();
  private boolean exhausted;

  /** What arrived at a block; of states that are the same in all but facts, what they agree on. */
  private static final class Arrival<S> {
    private final int block;
    private State<S> state;

    Arrival(int block, State<S> state) {
      this.block = block;
      this.state = state;
    }

    boolean isSame(State<S> other) {
      return state.exceptional() == other.exceptional()
          && state.gated() == other.gated()
          && state.followed().equals(other.followed());
    }
  }

  Walk(Program program, FactSteps facts, Behaviour<S> behaviour) {
    this.program = program;
    this.facts = facts;
    this.liveness = facts.liveness();
    this.behaviour = behaviour;
    this.arrived = new ArrayList<>(Collections.nCopies(program.blocks().size(), null));
  }

  /**
   * Follows the state from the start to wherever it leads.
   *
   * @return whether it was followed to all ends; false if a bound was reached
   */
  boolean follow(Origin.Start start, State<S> state) {
    Places names = behaviour.names(state.followed());
    Facts known = behaviour.isNewest() ? facts.older(state.facts(), names) : state.facts();
    run(program.block(start.block()), start.step(), state.with(known));
    while (!work.isEmpty() && !exhausted) {
      Arrival<S> next = work.poll();
      run(program.block(next.block), 0, next.state);
    }
    return !exhausted;
  }

  /** Where ways of this walk met. */
  Crossings crossings() {
    return crossings;
  }

  private void run(Block block, int from, State<S> state) {
    behaviour.enter(block.number());
    for (int i = from; i < block.steps().size() && state != null; i++) {
      Step step = block.steps().get(i);
      State<S> after = behaviour.step(state, step);
      if (after == null) {
        behaviour.lost(state.followed(), place -> writes(step, place));
      }
      state = after == null ? null : parted(after.with(facts.after(after.facts(), step)), step);
    }
    S left = state == null ? null : behaviour.left(state.followed(), liveness.atEndOf(block));
    if (left != null) {
      end(block.end(), state.with(left));
    }
  }

  /** After a step that may have read something else than what is followed. */
  private State<S> parted(State<S> state, Step step) {
    return step.written() != null
            && facts.compares(step.written())
            && behaviour.isAnother(state.followed(), step)
        ? parted(state, step.written())
        : state;
  }

  private State<S> parted(State<S> state, Local other) {
    return state.with(facts.apart(state.facts(), other, behaviour.names(state.followed())));
  }

  private static boolean writes(Step step, Place place) {
    return step instanceof Step.Store store && store.to().equals(place);
  }

  private void end(Terminator end, State<S> state) {
    if (end instanceof Terminator.Goto next) {
      arrive(next.target(), state);
    } else if (end instanceof Terminator.Branch branch) {
      branch(branch, true, branch.whenTrue(), state);
      branch(branch, false, branch.whenFalse(), state);
    } else if (end instanceof Terminator.Choose choose) {
      for (int target : choose.targets()) {
        arrive(target, state);
      }
    } else if (end instanceof Terminator.Invoke invoke) {
      Ways ways = new Ways(invoke);
      behaviour.call(state, invoke.call(), ways);
      if (!ways.returned) {
        behaviour.lost(state.followed(), invoke.call()::empties);
      }
    } else if (end instanceof Terminator.Raise raise) {
      for (Terminator.Unwind unwind : raise.unwinds()) {
        State<S> thrown = state.then(Moment.Kind.THROWN, raise.at(), unwind.exception());
        arrive(unwind.target(), thrown.thrown());
      }
    } else if (end instanceof Terminator.Return result) {
      behaviour.returns(state, result);
    } else if (end instanceof Terminator.Leave leave) {
      behaviour.leaves(state, leave);
    }
  }

  private void branch(Terminator.Branch branch, boolean outcome, int target, State<S> state) {
    Places names = behaviour.names(state.followed());
    Facts learned = Conditions.learn(branch.condition(), outcome, state.facts(), names);
    boolean apart = outcome && isBetweenNewAndLent(branch.condition(), state.facts(), names);
    boolean ruledOut = behaviour.rulesOut(state.followed(), branch.condition(), outcome);
    if (learned == null || apart || ruledOut) {
      return;
    }
    Moment.Kind kind = outcome ? Moment.Kind.BRANCH_TRUE : Moment.Kind.BRANCH_FALSE;
    boolean told = branch.at() != null && !isForced(branch.condition(), outcome, state, names);
    State<S> on = told ? state.then(kind, branch.at(), "") : state;
    on = behaviour.isGate(branch.at(), outcome) ? on.throughGate() : on;
    S after = behaviour.learned(state, branch.condition(), outcome, learned);
    arrive(target, on.with(after).with(learned));
  }

  /** Whether a new reference is compared with what somebody else has: that is another object. */
  private boolean isBetweenNewAndLent(Condition condition, Facts known, Places names) {
    boolean isNew = behaviour.followsNew();
    return (isNew || behaviour.followsLent()) && facts.tellsApart(condition, known, names, isNew);
  }

  /** Whether it can only come out so because there is an object to follow: who asks for null. */
  private boolean isForced(Condition condition, boolean outcome, State<S> state, Places names) {
    return Conditions.learn(condition, !outcome, state.facts(), names) == null
        && Conditions.learn(condition, !outcome, state.facts(), Places.NONE) != null;
  }

  private void arrive(int target, State<S> state) {
    S left = behaviour.left(state.followed(), place -> liveness.matters(place, target));
    if (left == null) {
      return;
    }
    state = state.with(left).with(liveness.left(state.facts(), target));
    List<Arrival<S>> there = arrived.get(target);
    if (there == null) {
      there = new ArrayList<>(1);
      arrived.set(target, there);
    }
    for (Arrival<S> known : there) {
      if (known.isSame(state)) {
        again(known, state);
        return;
      }
    }
    if (there.size() >= STATES_PER_BLOCK) {
      exhausted = true;
      return;
    }
    Arrival<S> arrival = new Arrival<>(target, state);
    there.add(arrival);
    work.add(arrival);
  }

  /** Another way led to where a state was before. */
  private void again(Arrival<S> known, State<S> state) {
    crossings.met(known.state.trace(), state.trace());
    Facts agreed = known.state.facts().meet(state.facts());
    if (agreed != known.state.facts()) {
      known.state = known.state.with(agreed);
      work.add(known);
    }
  }

  /** Sends the outcomes of a call along its edges. */
  private final class Ways implements Behaviour.Outcomes<S> {
    private final Terminator.Invoke invoke;
    private boolean returned;

    Ways(Terminator.Invoke invoke) {
      this.invoke = invoke;
    }

    @Override
    public void returned(State<S> state, Value result) {
      returned = true;
      Call call = invoke.call();
      Facts known = facts.afterCall(state.facts(), call);
      State<S> after = state.with(facts.withResult(known, call.to(), result));
      boolean another =
          call.to() != null
              && facts.compares(call.to())
              && behaviour.isAnother(state.followed(), call);
      arrive(invoke.normal(), another ? parted(after, call.to()) : after);
    }

    @Override
    public void threw(State<S> state) {
      unwind(state, true);
    }

    @Override
    public void broke(State<S> state) {
      unwind(state, false);
    }

    private void unwind(State<S> state, boolean declared) {
      for (Terminator.Unwind unwind : invoke.unwinds()) {
        if (unwind.declared() == declared) {
          State<S> thrown =
              state.then(Moment.Kind.THROWN, invoke.call().at(), unwind.exception()).thrown();
          arrive(unwind.target(), thrown.with(facts.duringCall(state.facts())));
        }
      }
    }
  }
}
