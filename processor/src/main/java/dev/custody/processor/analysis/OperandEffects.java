package dev.custody.processor.analysis;

import dev.custody.processor.program.Call;
import dev.custody.processor.program.Effect;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Operand;
import dev.custody.processor.program.Result;
import dev.custody.processor.program.Value;
import dev.custody.processor.program.When;
import java.util.ArrayList;
import java.util.List;

/** What a call does to a followed reference that it is given: by each operand that denotes it. */
final class OperandEffects {
  /** Counts above this are not followed. */
  private static final int MOST_REFERENCES = 6;

  private final Following following;
  private final Discards discards;
  private final TakenElements elements;

  OperandEffects(Following following, Discards discards, TakenElements elements) {
    this.following = following;
    this.discards = discards;
    this.elements = elements;
  }

  /**
   * A way that a call may go.
   *
   * @param result what the result is on it; null if nothing is known
   * @param throwing the state if a declared exception comes; null if it cannot come
   * @param certain whether an undeclared exception leaves no doubt about what was taken
   */
  record Way(State<Reference> state, Value result, State<Reference> throwing, boolean certain) {

    Way with(State<Reference> after) {
      return new Way(after, result, after, certain);
    }
  }

  /**
   * Goes on with a way.
   *
   * @param next gets the ways on which it goes on; none if it ends there
   */
  void of(Operand operand, Call call, Way way, List<Way> next) {
    Effect effect = operand.effect();
    State<Reference> state = way.state();
    if (effect instanceof Effect.Release release) {
      released(way, release, call, next);
    } else if (effect instanceof Effect.Retain retain) {
      retained(way, retain, call, next);
    } else if (effect instanceof Effect.Steal steal) {
      stolen(way, steal, operand, call, next);
    } else if (effect instanceof Effect.Keep keep) {
      for (Reference in : standings(call, keep.into(), state)) {
        State<Reference> kept =
            state.followed().keeper() != Kept.NO ? state : state.with(state.followed().lodged(in));
        next.add(new Way(kept, way.result(), way.throwing(), way.certain()));
      }
    } else if (effect instanceof Effect.TakeBack back) {
      takenBack(way, back, call, next);
    } else if (effect instanceof Effect.Lend lend && lend.required()) {
      next.add(new Way(state, way.result(), null, false));
    } else if (!(effect instanceof Effect.Escape)) {
      // What escapes is nobody's to follow.
      next.add(way);
    }
  }

  private void released(Way way, Effect.Release release, Call call, List<Way> next) {
    State<Reference> state = way.state();
    if (release.count() == Effect.UNKNOWN) {
      return;
    }
    if (release.idempotent()) {
      following.spared();
    }
    if (release.idempotent() && discards.isNeededByNobody(state)) {
      next.add(way);
      return;
    }
    for (int i = 0; i < release.count() && state != null; i++) {
      state = discards.released(state, call.at(), call.name());
    }
    if (state != null) {
      next.add(way.with(state));
    }
  }

  private void retained(Way way, Effect.Retain retain, Call call, List<Way> next) {
    int count = retain.count();
    Reference reference = way.state().followed();
    boolean tooMany = reference.owns() && reference.open().depth() + count > MOST_REFERENCES;
    if (tooMany) {
      following.uncounted().add(call);
    }
    if (count == Effect.UNKNOWN || tooMany) {
      return;
    }
    State<Reference> state = reference.owns() ? way.state() : way.state().unexceptional();
    for (int i = 0; i < count; i++) {
      reference = reference.acquired(call.at(), Moment.Kind.RETAINED);
    }
    State<Reference> after =
        state.with(reference).then(Moment.Kind.RETAINED, call.at(), call.name());
    if (retain.when() == When.ALWAYS) {
      next.add(way.with(after));
      return;
    }
    Value added = retain.when().takenResult();
    if (compatible(way.result(), added)) {
      next.add(new Way(after, added == null ? way.result() : added, way.throwing(), true));
    }
    Value not = retain.when().refusedResult();
    if (not != null && compatible(way.result(), not)) {
      State<Reference> as = way.state().then(Moment.Kind.NOT_RETAINED, call.at(), call.name());
      next.add(new Way(as, not, null, true));
    }
  }

  private void stolen(Way way, Effect.Steal steal, Operand operand, Call call, List<Way> next) {
    State<Reference> state = way.state();
    if (steal.stores()
        && discards.isOnlyBorrowed(state.followed())
        && !discards.mayBeRetainedLater(state.followed())) {
      String where = steal.into() == null ? "" : steal.into().name();
      discards.borrowedStored(state, where, operand.at());
      return;
    }
    Value takenResult = steal.when().takenResult();
    for (Reference in : standings(call, steal.into(), state)) {
      State<Reference> taken =
          steal.into() == null
              ? makesKeeper(call)
                  ? discards.takenAlong(state, operand.at(), call.name())
                  : discards.stolen(state, operand.at(), call.name())
              : steal.into() == call.to()
                  ? discards.lodged(state, operand.at(), call.name())
                  : steal.stores()
                      ? elements.put(state, operand, steal.into(), in, call)
                      : discards.lodged(state, operand.at(), call.name(), in);
      if (taken == null) {
        return;
      }
      State<Reference> failed = call.creates() ? Discards.unsaid(taken) : taken;
      State<Reference> throwing = steal.when() == When.ALWAYS ? failed : way.throwing();
      if (compatible(way.result(), takenResult)) {
        Value result = takenResult == null ? way.result() : takenResult;
        State<Reference> accepted =
            steal.when() == When.ALWAYS
                ? taken
                : taken.then(Moment.Kind.ACCEPTED, operand.at(), call.name());
        next.add(new Way(accepted, result, throwing, false));
      }
    }
    Value refusedResult = steal.when().refusedResult();
    if (refusedResult != null && compatible(way.result(), refusedResult)) {
      State<Reference> refused = state.then(Moment.Kind.REFUSED, operand.at(), call.name());
      next.add(new Way(refused, refusedResult, null, false));
    }
  }

  /**
   * Whether the call makes an object that needs what it is given. One that is counted itself may be
   * a handle of the same, and stand for it from now on.
   */
  private static boolean makesKeeper(Call call) {
    return call.creates() && !(call.result() instanceof Result.Owned);
  }

  private static boolean compatible(Value known, Value also) {
    return known == null || also == null || !Values.contradict(known, also);
  }

  private void takenBack(Way way, Effect.TakeBack back, Call call, List<Way> next) {
    State<Reference> state = way.state();
    State<Reference> taken = elements.takenBack(state, back, call);
    next.add(new Way(taken, back.when().takenResult(), way.throwing(), true));
    Value refused = back.when().refusedResult();
    if (refused != null && state.followed().last() != Reference.Discard.LODGED) {
      next.add(new Way(state, refused, null, true));
    }
  }

  /** How the object that takes a reference in may stand; a null where that is not known. */
  private List<Reference> standings(Call call, Local into, State<Reference> state) {
    if (into != null && into == call.to()) {
      return List.of(maker(call));
    }
    List<Reference> standings = new ArrayList<>();
    if (into != null && !state.followed().denotedBy(into)) {
      for (Lenders.Standing standing : following.lenders().at(call, into, into)) {
        if (standing.facts().joined(state.facts()) != null) {
          standings.add(standing.lender());
        }
      }
    }
    if (standings.isEmpty()) {
      standings.add(null);
    }
    return standings;
  }

  /** The object that the call makes, as it stands when it is made. */
  static Reference maker(Call call) {
    return call.result() instanceof Result.Owned
        ? Reference.owned(call.to(), call.at(), Moment.Kind.ACQUIRED, null)
        : Reference.lent(call.to(), null);
  }
}
