package dev.custody.processor.analysis;

import dev.custody.processor.program.Call;
import dev.custody.processor.program.Effect;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Operand;
import dev.custody.processor.program.Result;

/** How an element of a container becomes the frame's own: the calls that take it out. */
final class TakenElements {
  private final Following following;

  TakenElements(Following following) {
    this.following = following;
  }

  /** The container out of which a call takes what it returns; null if out of none. */
  static Local source(Call call) {
    for (Operand operand : call.operands()) {
      if (operand.effect() instanceof Effect.TakeOut out
          && (out.which() == Effect.Which.ONE || out.which() == Effect.Which.NEXT)) {
        return operand.local();
      }
    }
    return null;
  }

  /** The reference itself is passed to a call that takes it out. */
  State<Reference> takenBack(State<Reference> state, Effect.TakeBack back, Call call) {
    Reference reference = state.followed();
    left(call, back.container());
    boolean lodged = reference.last() == Reference.Discard.LODGED;
    Reference taken = reference.givenBack(call.at(), lodged);
    if (following.origin().isElement()) {
      taken = taken.withHolders(Places.NONE);
      Reference lender = taken.lender();
      boolean left = lender != null && lender.denotedBy(back.container());
      taken = left ? taken.withLender(null, false) : taken;
    }
    return state.with(taken).then(Moment.Kind.TAKEN_OUT, call.at(), "");
  }

  /** What a call on the container, or on an iterator of it, does to the element. */
  State<Reference> taken(State<Reference> state, Operand operand, Call call) {
    Reference lender = state.followed().lender();
    if (following.origin().kind() != Subject.Origin.LOAN
        || lender == null
        || !lender.denotedBy(operand.local())) {
      return state;
    } else if (operand.effect() instanceof Effect.TakeLast) {
      left(call, operand.local());
      return takenOut(state, call);
    }
    if (operand.effect() instanceof Effect.TakeOut out
        && out.which().isDisplaced()
        && isShown(out, call)) {
      // What is put in may have its place: then nobody can tell whose it is.
      return null;
    }
    boolean same =
        operand.effect() instanceof Effect.TakeOut out
            && isShown(out, call)
            && !state.followed().ended()
            && !state.followed().owns();
    if (!same) {
      return state;
    }
    left(call, operand.local());
    State<Reference> taken = takenOut(state, call);
    if (call.to() == null) {
      return taken;
    }
    following.continued().add(call, (Call) following.origin().site());
    Reference named = taken.followed();
    return taken.with(named.withNames(named.names().with(call.to())));
  }

  /** Whether the call takes out what an earlier call has shown. */
  private boolean isShown(Effect.TakeOut out, Call call) {
    if (!(following.origin().site() instanceof Call shown
        && shown.result() instanceof Result.Element element)) {
      return false;
    }
    return switch (out.which()) {
      case NEXT -> element.isNext() && element.loop() == null;
      case ONE -> !element.isNext() && following.idioms().dropped().contains(call);
      case DISPLACED, ONLY_DISPLACED -> !element.isNext();
      case ONLY -> false;
    };
  }

  private static State<Reference> takenOut(State<Reference> state, Call call) {
    Reference taken = state.followed().givenBack(call.at(), true).withHolders(Places.NONE);
    return state.with(taken).then(Moment.Kind.TAKEN_OUT, call.at(), "");
  }

  /** Remembers that the element a loop visits has left its container. */
  private void left(Call call, Local container) {
    if (following.origin().loop() != null) {
      boolean replaced =
          call.operands().stream()
              .anyMatch(each -> each.effect() instanceof Effect.Steal in && in.into() == container);
      following.visits().removed(following.origin().loop(), replaced);
    }
  }
}
