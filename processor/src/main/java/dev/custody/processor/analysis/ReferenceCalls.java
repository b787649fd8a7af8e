package dev.custody.processor.analysis;

import dev.custody.processor.program.Call;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Effect;
import dev.custody.processor.program.Operand;
import dev.custody.processor.program.Value;
import java.util.ArrayList;
import java.util.List;

/** What calls do to a followed reference. */
final class ReferenceCalls {
  private final Following following;
  private final Discards discards;
  private final OperandEffects effects;
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
    this.effects = new OperandEffects(following, discards, elements);
    this.functions = new FunctionCalls(discards);
    this.fields = new FieldCalls(following);
    this.telling = new TellingResults(following);
    this.loans = new ReferenceLoans(following.lenders());
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
    List<OperandEffects.Way> ways = ways(start, call);
    for (Operand operand : call.operands()) {
      if (reference.denotedBy(operand.local())) {
        List<OperandEffects.Way> next = new ArrayList<>();
        for (OperandEffects.Way way : ways) {
          effects.of(operand, call, way, next);
        }
        ways = next;
      }
    }
    for (OperandEffects.Way way : ways) {
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
  private List<OperandEffects.Way> ways(State<Reference> start, Call call) {
    List<OperandEffects.Way> ways = new ArrayList<>(2);
    for (Value result : telling.of(start.followed(), call)) {
      ways.add(new OperandEffects.Way(start, result, start, true));
    }
    return ways;
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

  private void finish(
      Reference start, OperandEffects.Way way, Call call, Behaviour.Outcomes<Reference> outcomes) {
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
        named = named.lodged(OperandEffects.maker(call));
      }
      returned(during, named, call, way, outcomes);
    }
  }

  private void returned(
      State<Reference> during,
      Reference after,
      Call call,
      OperandEffects.Way way,
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
