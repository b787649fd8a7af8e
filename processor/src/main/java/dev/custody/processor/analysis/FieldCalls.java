package dev.custody.processor.analysis;

import dev.custody.processor.program.Call;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Operand;
import dev.custody.processor.program.Place;
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
      if (operand.invalidates() && state != null) {
        state = invalidated(state, operand, call);
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
    Moment released = new Moment(Moment.Kind.RELEASED, call.at(), "");
    following.discarded(state, released, Reference.Discard.RELEASED);
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

  /** A call that may drop what the object's fields hold, while a variable still denotes it. */
  private State<Reference> invalidated(State<Reference> state, Operand operand, Call call) {
    Reference reference = state.followed();
    boolean level = !reference.owns() && reference.debts() == null && reference.keeper() == Kept.NO;
    if (!level || reference.lender() != null || !reference.names().any(Local.class::isInstance)) {
      return state;
    }
    Reference rest = reference;
    for (Place holder : reference.holders().asList()) {
      if (holder.isFieldOf(operand.local())) {
        rest = rest.withHolders(rest.holders().without(holder));
        rest = rest.withNames(rest.names().without(holder));
      }
    }
    if (rest == reference || !rest.holders().isEmpty()) {
      return state;
    }
    Reference object = Reference.lent(operand.local(), operand.local());
    return state
        .with(rest.withLender(object, true))
        .then(Moment.Kind.INVALIDATED, call.at(), operand.local().name());
  }

  /** A call of a method of the same object, which takes out what its field holds. */
  private State<Reference> handedOn(State<Reference> state, Call call) {
    Reference reference = state.followed();
    Reference rest = Moves.handedOn(reference, call);
    if (rest == reference) {
      return state;
    } else if (reference.debts() != null) {
      if (call.result() instanceof Result.Owned && isOwedForGood(reference)) {
        following.tell(
            new Event.DiscardedAgain(
                following.subject(), true, call.at(), state.trace().moments()));
      }
      return null;
    }
    Moment released = new Moment(Moment.Kind.RELEASED, call.at(), "");
    following.discarded(state, released, Reference.Discard.RELEASED);
    if (!(call.result() instanceof Result.Owned)) {
      following.livesOn();
    }
    return unlessGone(state.with(rest));
  }

  /** Whether no field is left that may have the reference and has not been told of its end. */
  private static boolean isOwedForGood(Reference reference) {
    return !reference.canOwe() && !reference.ended() && reference.keeper() == Kept.NO;
  }

  private static State<Reference> unlessGone(State<Reference> state) {
    Reference left = state.followed();
    boolean gone = left.names().isEmpty() && !left.owns() && left.debts() == null;
    return gone ? null : state;
  }
}
