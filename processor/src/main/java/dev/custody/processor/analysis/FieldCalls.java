package dev.custody.processor.analysis;

import dev.custody.processor.program.Call;
import dev.custody.processor.program.Operand;
import dev.custody.processor.program.Result;

/** What calls do to a reference by what they do to the fields that hold it. */
final class FieldCalls {
  private final Following following;

  FieldCalls(Following following) {
    this.following = following;
  }

  /** Whether a method of the same object may have done anything to it. */
  boolean unsettled(Reference reference, Call call) {
    return call.own() != null && reference.holders().any(call.own()::unsettles);
  }

  /** The state once the fields are empty that the call empties; null if nothing is left of it. */
  State<Reference> emptied(State<Reference> start, Call call) {
    State<Reference> state = start;
    for (Operand operand : call.operands()) {
      if (!operand.disposes().isEmpty() && state != null) {
        state = disposed(state, operand, call);
      }
    }
    return state == null ? null : handedOn(state, call);
  }

  /** A disposing call on the object whose field holds the reference. */
  private State<Reference> disposed(State<Reference> state, Operand operand, Call call) {
    Reference reference = state.followed();
    Reference emptied = Moves.disposed(reference, operand);
    if (emptied == reference) {
      return state;
    }
    if (reference.debts() != null && !reference.canOwe()) {
      following.tell(
          new Event.DiscardedAgain(following.subject(), false, call.at(), state.trace().moments()));
      return null;
    }
    following.discarded(state, new Moment(Moment.Kind.RELEASED, call.at(), ""));
    if (reference.debts() != null) {
      // One of several fields that have it is empty now; another one still is to be set right.
      return unlessGone(state.with(emptied));
    }
    String holder = reference.holders().asList().get(0).words();
    return unlessGone(
        state
            .with(emptied.withLender(emptied.lender(), true))
            .then(Moment.Kind.LENDER_ENDED, call.at(), holder));
  }

  /** A call of a method of the same object, which takes out what its field holds. */
  private State<Reference> handedOn(State<Reference> state, Call call) {
    Reference reference = state.followed();
    Reference rest = Moves.handedOn(reference, call);
    if (rest == reference) {
      return state;
    } else if (reference.debts() != null) {
      return null;
    }
    following.discarded(state, new Moment(Moment.Kind.RELEASED, call.at(), ""));
    if (!(call.result() instanceof Result.Owned)) {
      following.livesOn();
    }
    return unlessGone(state.with(rest));
  }

  private static State<Reference> unlessGone(State<Reference> state) {
    Reference left = state.followed();
    boolean gone = left.names().isEmpty() && !left.owns() && left.debts() == null;
    return gone ? null : state;
  }
}
