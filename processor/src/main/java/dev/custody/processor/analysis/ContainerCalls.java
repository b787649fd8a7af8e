package dev.custody.processor.analysis;

import dev.custody.processor.program.Call;
import dev.custody.processor.program.Effect;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Loop;
import dev.custody.processor.program.Operand;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Result;
import dev.custody.processor.program.Value;
import dev.custody.processor.program.When;

/** What calls do to a followed container. */
final class ContainerCalls {
  private final Following following;
  private final ContainerBehaviour behaviour;
  private final ContainerFunctions functions;
  private final ContainerLoans loans;
  private final ContainerEnds ends;
  private final ContainerMoves moves;
  private final Turns turns;

  ContainerCalls(
      Following following,
      ContainerBehaviour behaviour,
      ContainerFunctions functions,
      ContainerLoans loans,
      ContainerEnds ends,
      Turns turns) {
    this.following = following;
    this.behaviour = behaviour;
    this.functions = functions;
    this.loans = loans;
    this.ends = ends;
    this.moves = new ContainerMoves(following, ends);
    this.turns = turns;
  }

  /** How a call comes out, as far as it decides what was taken. */
  private enum Way {
    TAKEN,
    REFUSED,
    THROWN;

    boolean takes(Effect.Steal steal) {
      return switch (steal.when()) {
        case ALWAYS -> true;
        case ON_SUCCESS -> this != THROWN;
        case IF_TRUE, IF_ZERO, IF_NULL, UNLESS_NULL -> this == TAKEN;
      };
    }
  }

  void call(State<Contents> start, Call call, Behaviour.Outcomes<Contents> outcomes) {
    Place field = following.origin().place();
    if (call.own() != null && start.followed().mayFill(field) && call.own().unsettles(field)) {
      return;
    } else if (call.own() != null && start.followed().mayFill(field) && call.own().reduces(field)) {
      start = start.with(behaviour.taken(start.followed(), call));
    }
    State<Contents> thrown = after(start, call, Way.THROWN);
    if (thrown != null) {
      outcomes.threw(thrown);
      if (!mayBeGone(start.followed(), call)) {
        outcomes.broke(thrown);
      }
    }
    When condition = condition(start.followed(), call);
    if (condition != null) {
      returned(after(start, call, Way.TAKEN), call, condition.takenResult(), outcomes);
      returned(after(start, call, Way.REFUSED), call, condition.refusedResult(), outcomes);
      return;
    }
    State<Contents> state = after(start, call, Way.TAKEN);
    if (state == null) {
      return;
    }
    state = standings(state, call);
    Local source = TakenElements.source(call);
    if (source != null && start.followed().names().contains(source)) {
      Gone.Look look = turns.takesAll(call) ? Gone.Look.EACH : Gone.Look.ANY;
      loans.takenOut(call, source, start, look, turns.visitsEach(call));
    }
    Call.Emptiness emptiness = call.emptiness();
    if (emptiness == null || !start.followed().names().contains(emptiness.container())) {
      returned(state, call, null, outcomes);
      return;
    }
    Gone gone = state.followed().gone();
    if (gone != null && state.followed().isEmpty()) {
      // What is gone is still there, or it is not.
      returned(state, call, emptiness.whenEmpty().negated(), outcomes);
      if (!emptiness.part()) {
        following.elements().stands(gone.by(), ElementEvents.Standing.CLEARED);
      }
      State<Contents> none =
          emptiness.part() ? state : state.with(state.followed().with(Stock::seenEmpty));
      returned(none, call, emptiness.whenEmpty(), outcomes);
      return;
    }
    // Outside of a part that is empty may be just what was discarded, and nothing else.
    boolean others = emptiness.part() && state.followed().gone() == null;
    State<Contents> empty = others ? state : state.with(behaviour.emptied(state.followed()));
    returned(empty, call, emptiness.whenEmpty(), outcomes);
    if (!start.followed().isEmpty() || !state.followed().isEmpty()) {
      returned(state, call, emptiness.whenEmpty().negated(), outcomes);
    }
  }

  /** The state after what a call does to its operands; null if there is nothing more to follow. */
  private State<Contents> after(State<Contents> start, Call call, Way way) {
    State<Contents> state = start;
    for (Operand operand : call.operands()) {
      state = state == null ? null : operand(state, operand, call, way);
    }
    return state;
  }

  /** The condition on which the call takes the container, or something into it; null if none. */
  private static When condition(Contents contents, Call call) {
    for (Operand operand : call.operands()) {
      boolean concerned =
          operand.effect() instanceof Effect.Steal steal
              && steal.when().takenResult() != null
              && (ContainerBehaviour.denotes(contents, operand)
                  || contents.names().contains(steal.into())
                  || contents.stock().elements().containsKey(operand.local()));
      if (concerned) {
        return ((Effect.Steal) operand.effect()).when();
      }
    }
    return null;
  }

  /** Whether the call takes the container, so that nobody knows who has it if it breaks. */
  private static boolean mayBeGone(Contents contents, Call call) {
    return call.operands().stream()
        .anyMatch(
            operand ->
                ContainerBehaviour.denotes(contents, operand)
                    && ContainerBehaviour.givesAway(operand.effect()));
  }

  private void returned(
      State<Contents> state, Call call, Value result, Behaviour.Outcomes<Contents> outcomes) {
    if (state == null) {
      return;
    }
    Contents contents = state.followed();
    if (call.to() != null) {
      Local aliased =
          call.result() instanceof Result.Alias aliases
              ? aliases.of().stream().filter(contents.names()::contains).findFirst().orElse(null)
              : null;
      boolean copied =
          call.operands().stream()
              .anyMatch(
                  operand ->
                      operand.effect() instanceof Effect.Copy copy && copy.into() == call.to());
      boolean lives = copied && contents.copies().contains(call.to());
      contents = lives ? contents : ContainerBehaviour.written(contents, call.to());
      contents = aliased == null ? contents : contents.named(call.to(), aliased);
      boolean element =
          call.result() instanceof Result.Element shown
              && shown.loop() == null
              && contents.names().contains(shown.container());
      contents = element ? behaviour.shown(contents, call) : contents;
    }
    State<Contents> after = ends.kept(state, contents, Event.Loss.OVERWRITTEN, call.at());
    if (after != null) {
      outcomes.returned(after, result);
    }
  }

  private State<Contents> operand(State<Contents> state, Operand operand, Call call, Way way) {
    Contents contents = state.followed();
    Effect effect = operand.effect();
    if (ContainerBehaviour.denotes(contents, operand)) {
      return itself(state, operand, call, way);
    } else if (contents.isTakenAlongBy(operand.local())) {
      return way == Way.THROWN
          ? state.with(contents.escaped())
          : functions.called(state, operand, call);
    }
    if (effect instanceof Effect.Steal steal && contents.names().contains(steal.into())) {
      boolean stored =
          way.takes(steal)
              && way != Way.THROWN
              && !contents.copies().contains(steal.into())
              && !state.facts().isNull(operand.local());
      return stored
          ? state
              .with(contents.with(stock -> stock.filled(null)))
              .then(Moment.Kind.STORED, call.at(), call.name())
          : state;
    } else if (effect instanceof Effect.TakeBack back
        && contents.names().contains(back.container())) {
      return way == Way.THROWN
          ? state
          : state.with(
              contents.with(stock -> stock.moved(operand.local()).taken(null).rearranged()));
    } else if (effect instanceof Effect.Retain) {
      return state.with(contents.with(stock -> stock.withoutElement(operand.local())));
    } else if (effect instanceof Effect.Release
        || effect instanceof Effect.Steal steal && way.takes(steal)) {
      return state.with(behaviour.discarded(contents, operand.local(), call.at()));
    }
    if (disposes(operand, contents)
        || call.own() != null
            && contents.held()
            && call.own().handsOn(following.origin().place())) {
      return emptied(state, operand, call);
    }
    return state.with(ContainerBehaviour.shared(contents, operand.local()));
  }

  /** Whether a call on the object whose field holds the container discards what that owns. */
  private boolean disposes(Operand operand, Contents contents) {
    return contents.isConstructed()
        ? contents.names().any(operand::disposes)
        : contents.held() && operand.disposes(following.origin().place());
  }

  /** Whatever is gone from a field may have been somebody else's. */
  private State<Contents> emptied(State<Contents> state, Operand operand, Call call) {
    Contents contents = state.followed();
    Gone gone = contents.gone();
    if (contents.claimed() != null && contents.held()) {
      return null;
    } else if (operand.disposes(following.origin().place()) && gone != null && gone.isAll()) {
      State<Contents> again = state.then(Moment.Kind.RELEASED, call.at(), "");
      following.discardedAgain(again, false, operand.at());
      return null;
    }
    return state.with(behaviour.emptied(contents));
  }

  /** The container is the receiver or an argument. */
  private State<Contents> itself(State<Contents> state, Operand operand, Call call, Way way) {
    Contents contents = state.followed();
    Effect effect = operand.effect();
    boolean takes = effect instanceof Effect.TakeOut || effect instanceof Effect.TakeLast;
    if (contents.held() && contents.claimed() != null && takes) {
      return null;
    } else if (ContainerBehaviour.givesAway(effect)) {
      return effect instanceof Effect.Steal steal && !way.takes(steal)
          ? state
          : moves.givenAway(state, operand, call);
    } else if (effect instanceof Effect.Drain) {
      return state.with(behaviour.emptied(contents));
    } else if (effect instanceof Effect.TakeOut out && out.which() == Effect.Which.ONLY) {
      return way == Way.THROWN ? state : state.with(behaviour.emptied(contents));
    } else if (effect instanceof Effect.TakeOut out && out.which().isDisplaced()) {
      boolean lost = out.which() == Effect.Which.ONLY_DISPLACED && losesUnseen(contents, call);
      if (lost && way == Way.TAKEN) {
        ends.lost(state, Event.Loss.OVERWRITTEN, call.at());
        return null;
      }
      return state.with(contents.with(stock -> stock.displacedBy(call)));
    } else if (effect instanceof Effect.TakeOut || effect instanceof Effect.TakeLast) {
      return way == Way.THROWN ? state : state.with(behaviour.taken(contents, call));
    } else if (effect instanceof Effect.Fill) {
      return way == Way.THROWN ? state : state.with(contents.with(Stock::filled));
    } else if (effect instanceof Effect.Copy copy) {
      return way == Way.THROWN ? state : moves.copied(state, copy, operand, call);
    } else if (effect instanceof Effect.Clear clear) {
      return clear.part() && loans.takeOutDiscarded(contents)
          ? state.with(contents.with(Stock::withoutGone))
          : moves.cleared(state, operand, call);
    }
    return state;
  }

  /** Whether a field's container of one has something that the method never looks at. */
  private boolean losesUnseen(Contents contents, Call call) {
    return contents.held()
        && !contents.isEmpty()
        && !SeenSlots.isSeen(following.program(), following.origin().place(), call);
  }

  /** Remembers how the container stands, for what is borrowed from it. */
  private State<Contents> standings(State<Contents> state, Call call) {
    for (Operand operand : call.operands()) {
      Local into = null;
      if (operand.effect() instanceof Effect.Steal steal) {
        into = steal.into();
      } else if (operand.effect() instanceof Effect.Keep keep) {
        into = keep.into();
      }
      stood(state, call, into, Gone.Look.ANY, null);
    }
    if (call.result() instanceof Result.Element element) {
      boolean each = element.loop() != null;
      Gone gone = state.followed().gone();
      boolean again = gone != null && gone.isShownBy(call);
      boolean all = each && element.loop().range() == Loop.Range.ALL;
      Gone.Look look = again || all ? Gone.Look.EACH : Gone.Look.ANY;
      stood(state, call, element.container(), look, element.loop());
      if (state.followed().names().contains(element.container())) {
        Object site = each ? element.loop() : call;
        return state.with(loans.visited(site, state.followed()));
      }
    } else if (call.result() instanceof Result.Borrowed borrowed) {
      borrowed.lenders().forEach(lender -> stood(state, call, lender, Gone.Look.ANY, null));
    }
    return state;
  }

  private void stood(State<Contents> state, Call call, Local lender, Gone.Look look, Loop loop) {
    if (lender != null && state.followed().names().contains(lender)) {
      loans.stood(call, lender, state, look, loop);
    }
  }
}
