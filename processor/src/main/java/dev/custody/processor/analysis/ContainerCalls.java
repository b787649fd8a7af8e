package dev.custody.processor.analysis;

import dev.custody.processor.program.Call;
import dev.custody.processor.program.Effect;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Operand;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Result;
import dev.custody.processor.program.Value;

/** What calls do to a followed container. */
final class ContainerCalls {
  private final Following following;
  private final ContainerBehaviour behaviour;

  ContainerCalls(Following following, ContainerBehaviour behaviour) {
    this.following = following;
    this.behaviour = behaviour;
  }

  void call(State<Contents> start, Call call, Behaviour.Outcomes<Contents> outcomes) {
    State<Contents> state = start;
    for (Operand operand : call.operands()) {
      state = state == null ? null : operand(state, operand, call);
    }
    if (state == null) {
      return;
    }
    outcomes.threw(state);
    outcomes.broke(state);
    standings(state, call);
    Call.Emptiness emptiness = call.emptiness();
    if (emptiness == null || !start.followed().names().contains(emptiness.container())) {
      returned(state, call, null, outcomes);
      return;
    }
    State<Contents> empty = state.with(behaviour.emptied(state.followed()));
    returned(empty, call, emptiness.whenEmpty(), outcomes);
    if (!start.followed().isEmpty()) {
      returned(state, call, emptiness.whenEmpty().negated(), outcomes);
    }
  }

  private void returned(
      State<Contents> state, Call call, Value result, Behaviour.Outcomes<Contents> outcomes) {
    Contents contents = state.followed();
    if (call.to() != null) {
      boolean alias =
          call.result() instanceof Result.Alias aliases
              && aliases.of().stream().anyMatch(contents.names()::contains);
      contents = ContainerBehaviour.written(contents, call.to());
      contents = alias ? contents.withNames(contents.names().with(call.to())) : contents;
    }
    State<Contents> after = behaviour.kept(state, contents, Event.Loss.OVERWRITTEN, call.at());
    if (after != null) {
      outcomes.returned(after, result);
    }
  }

  private State<Contents> operand(State<Contents> state, Operand operand, Call call) {
    Contents contents = state.followed();
    Effect effect = operand.effect();
    if (ContainerBehaviour.denotes(contents, operand)) {
      return itself(state, operand, call);
    }
    if (effect instanceof Effect.Steal steal && contents.names().contains(steal.into())) {
      return state.with(contents.filled(null)).then(Moment.Kind.STORED, call.at(), call.name());
    } else if (effect instanceof Effect.TakeBack back
        && contents.names().contains(back.container())) {
      return state.with(contents.taken(null));
    } else if (effect instanceof Effect.Release || effect instanceof Effect.Steal) {
      return state.with(contents.discarded(operand.local()));
    }
    boolean disposed =
        following.origin().place() instanceof Place.Field field
            && contents.held()
            && field.base().equals(operand.local())
            && operand.disposesField(field.name());
    return disposed ? state.with(behaviour.emptied(contents)) : state;
  }

  /** The container is the receiver or an argument. */
  private State<Contents> itself(State<Contents> state, Operand operand, Call call) {
    Contents contents = state.followed();
    Effect effect = operand.effect();
    if (ContainerBehaviour.givesAway(effect)) {
      if (behaviour.isLent() && effect instanceof Effect.Steal) {
        State<Contents> told = state.then(Moment.Kind.STOLEN, operand.at(), call.name());
        following.tell(
            new Event.BorrowedDiscarded(
                following.subject(), true, operand.at(), told.trace().moments()));
      }
      return null;
    } else if (effect instanceof Effect.Drain) {
      return state.with(behaviour.emptied(contents));
    } else if (effect instanceof Effect.TakeOut || effect instanceof Effect.TakeLast) {
      return state.with(contents.taken(null));
    } else if (effect instanceof Effect.Clear) {
      if (!contents.isEmpty() && !behaviour.isLent()) {
        behaviour.lost(
            state.then(Moment.Kind.OUT_OF_USE, call.at(), ""), Event.Loss.CLEARED, call.at());
        return null;
      }
    }
    return state;
  }

  /** Remembers how the container stands, for what is borrowed from it. */
  private void standings(State<Contents> state, Call call) {
    for (Operand operand : call.operands()) {
      Local into = null;
      if (operand.effect() instanceof Effect.Steal steal) {
        into = steal.into();
      } else if (operand.effect() instanceof Effect.Keep keep) {
        into = keep.into();
      }
      stood(state, call, into);
    }
    if (call.result() instanceof Result.Element element) {
      stood(state, call, element.container());
      if (element.loop() != null && state.followed().names().contains(element.container())) {
        behaviour.visited(element.loop(), state);
      }
    } else if (call.result() instanceof Result.Borrowed borrowed) {
      borrowed.lenders().forEach(lender -> stood(state, call, lender));
    }
  }

  private void stood(State<Contents> state, Call call, Local lender) {
    if (lender != null && state.followed().names().contains(lender)) {
      behaviour.stood(call, lender, state);
    }
  }
}
