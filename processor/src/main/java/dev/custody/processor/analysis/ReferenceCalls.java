package dev.custody.processor.analysis;

import dev.custody.processor.program.Call;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Effect;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Operand;
import dev.custody.processor.program.Result;
import dev.custody.processor.program.Value;
import dev.custody.processor.program.When;
import java.util.ArrayList;
import java.util.List;

/** What calls do to a followed reference. */
final class ReferenceCalls {
  /** Counts above this are not followed. */
  private static final int MOST_REFERENCES = 6;

  private final Following following;
  private final Discards discards;
  private final LentFunctions lent;
  private final TakenElements elements;
  private final FunctionCalls functions;
  private final ReferenceLoans loans;
  private final FieldCalls fields;
  private final TellingResults telling;

  ReferenceCalls(Following following, Discards discards, LentFunctions lent) {
    this.following = following;
    this.discards = discards;
    this.lent = lent;
    this.elements = new TakenElements(following, discards);
    this.functions = new FunctionCalls(discards);
    this.fields = new FieldCalls(following);
    this.telling = new TellingResults(following);
    this.loans = new ReferenceLoans(following.lenders());
  }

  /**
   * A way that a call may go.
   *
   * @param result what the result is on it; null if nothing is known
   * @param throwing the state if a declared exception comes; null if it cannot come
   * @param certain whether an undeclared exception leaves no doubt about what was taken
   */
  private record Way(
      State<Reference> state, Value result, State<Reference> throwing, boolean certain) {

    Way with(State<Reference> after) {
      return new Way(after, result, after, certain);
    }
  }

  void call(State<Reference> before, Call call, Behaviour.Outcomes<Reference> outcomes) {
    if (!usable(before, call)) {
      return;
    } else if (fields.unsettled(before.followed(), call)) {
      return;
    }
    State<Reference> start = functions.called(before, call);
    if (start == null) {
      return;
    }
    Reference reference = start.followed();
    List<Way> ways = ways(start, call);
    for (Operand operand : call.operands()) {
      if (reference.denotedBy(operand.local())) {
        List<Way> next = new ArrayList<>();
        for (Way way : ways) {
          effect(way, operand, call, next);
        }
        ways = next;
      }
    }
    for (Way way : ways) {
      finish(reference, way, call, outcomes);
    }
    boolean mayDoubt = reference.owns() && !reference.isDoubtful();
    if (mayDoubt && ways.stream().anyMatch(way -> !way.certain())) {
      State<Reference> broken =
          during(reference, start.with(reference.doubted()), call, false, null);
      if (broken != null) {
        outcomes.broke(broken);
      }
    }
  }

  /** The reference once a condition has come out so that is about what a call has returned. */
  Reference learned(Reference reference, Condition condition, Facts now) {
    return telling.emptied().learned(reference, condition, now);
  }

  /** The ways that a call may go, by the results that tell something. */
  private List<Way> ways(State<Reference> start, Call call) {
    return telling.of(start.followed(), call).stream()
        .map(result -> new Way(start, result, start, true))
        .toList();
  }

  /** Whether nothing that the call merely uses is dead, and no function escapes. */
  private boolean usable(State<Reference> state, Call call) {
    Reference reference = state.followed();
    for (Operand operand : call.operands()) {
      Effect effect = operand.effect();
      if (reference.captors().borrows(operand.local())
          && (effect instanceof Effect.Escape || effect instanceof Effect.Steal)) {
        lent.kept(state, operand.local());
        return false;
      }
      boolean runs = operand == call.operands().get(0) && effect instanceof Effect.Lend;
      if (runs && lent.use(operand.local(), reference)) {
        discards.used(state, operand.at());
      }
      // What was discarded in its container may be taken out of it afterwards.
      boolean settles =
          effect instanceof Effect.TakeBack && (reference.debts() != null || reference.isGone());
      boolean merelyUsed =
          !(settles || effect instanceof Effect.Release || effect instanceof Effect.Steal);
      if (merelyUsed && reference.denotedBy(operand.local())) {
        discards.used(state, operand.at());
        if (!reference.alive() && !(effect instanceof Effect.Lend)) {
          return false;
        }
      }
    }
    return true;
  }

  private void effect(Way way, Operand operand, Call call, List<Way> next) {
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

  /** Whether the call gave the reference to the object that it makes. */
  private static boolean lodgedInResult(Reference before, Reference after, Call call) {
    return after.last() == Reference.Discard.LODGED
        && call.to() != null
        && call.operands().stream()
            .anyMatch(
                operand ->
                    before.denotedBy(operand.local())
                        && operand.effect() instanceof Effect.Steal steal
                        && steal.into() == call.to());
  }

  /** The object that the call makes, as it stands when it is made. */
  private static Reference maker(Call call) {
    return call.result() instanceof Result.Owned
        ? Reference.owned(call.to(), call.at(), Moment.Kind.ACQUIRED, null)
        : Reference.lent(call.to(), null);
  }

  private void finish(Reference start, Way way, Call call, Behaviour.Outcomes<Reference> outcomes) {
    if (way.throwing() != null) {
      State<Reference> thrown =
          during(start, functions.failed(way.throwing(), call), call, false, null);
      if (thrown != null) {
        outcomes.threw(discards.perhapsRefused(thrown, call, true));
      }
      if (thrown != null && way.certain()) {
        outcomes.broke(discards.perhapsRefused(thrown, call, false));
      }
    }
    State<Reference> during =
        telling.emptied().finds(start, way.result(), call)
            ? telling.emptied().found(way.state(), call)
            : during(start, way.state(), call, true, way.result());
    if (during == null) {
      return;
    }
    Reference before = during.followed();
    loans.stood(before, during.facts(), call);
    if (Moves.aliases(before, call) == Moves.Alias.PERHAPS) {
      Places names = Moves.write(before, call.to()).names();
      returned(during, before.withNames(names.with(call.to())), call, way, outcomes);
      returned(during, before.withNames(names), call, way, outcomes);
    } else {
      boolean continues =
          call.to() != null && before.denotedBy(call.to()) && !start.denotedBy(call.to());
      Reference named = continues ? before : elements.named(before, call);
      if (lodgedInResult(start, way.state().followed(), call)) {
        named = named.lodged(maker(call));
      }
      returned(during, named, call, way, outcomes);
    }
  }

  private void returned(
      State<Reference> during,
      Reference after,
      Call call,
      Way way,
      Behaviour.Outcomes<Reference> outcomes) {
    State<Reference> moved =
        discards.afterMove(
            during.followed(), during.with(after), Event.Loss.OVERWRITTEN, call.at());
    if (moved != null) {
      outcomes.returned(moved, way.result());
    }
  }

  /** What the call does to the reference by what it does to others: holders and lenders. */
  private State<Reference> during(
      Reference start, State<Reference> state, Call call, boolean returned, Value result) {
    State<Reference> after = byOthers(start, state, call, returned, result);
    return after == null ? null : after.with(ElementKeys.after(after.followed(), call));
  }

  private State<Reference> byOthers(
      Reference start, State<Reference> state, Call call, boolean returned, Value result) {
    state = fields.emptied(state, call);
    for (Operand operand : call.operands()) {
      if (state != null && returned) {
        State<Reference> given = elements.given(state, operand, call);
        state = given == null ? null : elements.taken(given, operand, call);
      }
    }
    if (state == null) {
      return null;
    }
    Reference reference = state.followed();
    Reference lender = reference.lender();
    // Whoever took the reference in by this very call stands as the call left it.
    if (lender == null || lender != start.lender()) {
      return state;
    }
    boolean invalidated = elements.letsGo(reference, call);
    if (invalidated && elements.mayStay(reference, call)) {
      return following.origin().loop() == null
          ? state.with(reference.perhapsOut(call.at()))
          : reference.owns() ? state.with(reference.kept().withLender(null, false)) : null;
    }
    if (invalidated && reference.debts() != null && following.origin().isElement()) {
      // What was discarded there has left the container.
      return null;
    }
    Reference moved = Moves.lenderDuring(lender, call, returned, result);
    boolean ended = reference.ended() || invalidated || !moved.alive();
    if (ended && !reference.ended()) {
      Moment.Kind kind = invalidated ? Moment.Kind.INVALIDATED : Moment.Kind.LENDER_ENDED;
      state = state.then(kind, call.at(), Discards.nameOf(lender));
    }
    return state.with(reference.withLender(moved, ended));
  }
}
