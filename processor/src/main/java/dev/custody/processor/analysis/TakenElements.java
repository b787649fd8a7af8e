package dev.custody.processor.analysis;

import dev.custody.processor.program.Call;
import dev.custody.processor.program.Effect;
import dev.custody.processor.program.Key;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Operand;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Result;
import dev.custody.processor.program.When;

/** How an element of a container becomes the frame's own: the calls that take it out. */
final class TakenElements {
  private final Following following;
  private final Discards discards;

  TakenElements(Following following, Discards discards) {
    this.following = following;
    this.discards = discards;
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
    left(state, call, back.container());
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
      if (state.followed().key() instanceof Key.Unknown) {
        return state;
      }
      left(state, call, operand.local());
      return takenOut(state, call);
    }
    if (!(operand.effect() instanceof Effect.TakeOut out) || isPutBy(call, state.followed())) {
      return state;
    } else if (mayBeTaken(out, state.followed(), call)) {
      return perhapsTaken(state, call);
    } else if (state.followed().keeper().isUndecided() || !isShown(out, state.followed(), call)) {
      return state;
    } else if (out.which().isDisplaced() && match(state.followed(), call) != Key.Match.SAME) {
      // What is put in may have its place: then nobody can tell whose it is.
      return null;
    } else if (state.followed().ended() || state.followed().owns()) {
      return state;
    }
    left(state, call, operand.local());
    State<Reference> taken = takenOut(state, call);
    following.continued().add(call, following.origin().site(), true);
    if (call.to() == null) {
      return taken;
    }
    Reference named = taken.followed();
    return taken.with(named.withNames(named.names().with(call.to())));
  }

  /** A call takes over a container with all that it has: the element, too, if it is in there. */
  State<Reference> given(State<Reference> state, Operand operand, Call call) {
    Reference element = state.followed();
    boolean takes =
        operand.effect() instanceof Effect.Steal steal
            && steal.when() == When.ALWAYS
            && steal.into() == null
            && call.to() == null;
    if (!takes || element.ended() || element.keeper() != Kept.NO) {
      return state;
    }
    State<Reference> given = state.then(Moment.Kind.STOLEN, operand.at(), call.name());
    Places others = element.holders().without(holder -> isSlotOf(operand.local(), holder));
    boolean slot = others != element.holders();
    if (slot && element.debts() != null && element.debts().kind() == Moment.Kind.RELEASED) {
      following.tell(
          new Event.DiscardedAgain(
              following.subject(element), true, operand.at(), given.trace().moments()));
      return null;
    }
    return element.balance() == 0 && (slot || isLentBy(operand.local(), element))
        ? given.with(element.withHolders(others).goneBy(Reference.Discard.GIVEN))
        : state;
  }

  private static boolean isSlotOf(Local array, Place holder) {
    return holder instanceof Place.Element slot && slot.base().equals(array);
  }

  private boolean isLentBy(Local container, Reference element) {
    Reference lender = element.lender();
    boolean lent =
        following.origin().kind() == Subject.Origin.LOAN
            || element.last() == Reference.Discard.LODGED;
    return lent && lender != null && lender.isSettled() && lender.denotedBy(container);
  }

  /** What a call takes out that nobody looks at may be the element, so that it is no other leak. */
  private State<Reference> perhapsTaken(State<Reference> state, Call call) {
    Reference element = state.followed();
    boolean certain = match(element, call) == Key.Match.SAME;
    following.continued().add(call, following.origin().site(), certain);
    if (element.keeper().isUndecided()) {
      return state;
    }
    return following.origin().loop() == null ? state.with(element.perhapsOut(call.at())) : null;
  }

  /** An element that is put where a key says. */
  State<Reference> put(
      State<Reference> state, Operand operand, Local into, Reference in, Call call) {
    State<Reference> put = discards.put(state, operand.at(), into, in);
    // What is moved within its container leaves where it was only by a later call.
    boolean moves = put != null && put.followed().debts() != null;
    return put == null || moves ? put : put.with(put.followed().at(call.key()));
  }

  /** Whether the call ends the loan of an element, and does not merely take out another one. */
  boolean letsGo(Reference element, Call call) {
    return !element.keeper().isUndecided()
        && Moves.letsGo(element.lender(), call)
        && match(element, call) != Key.Match.OTHER;
  }

  /** Whether what such a call takes out may as well be another element. */
  boolean mayStay(Reference element, Call call) {
    return match(element, call) == Key.Match.UNKNOWN;
  }

  private static Key.Match match(Reference element, Call call) {
    return Key.match(element.key(), call.key());
  }

  /** Whether the call takes out what an earlier call has shown. */
  private boolean isShown(Effect.TakeOut out, Reference element, Call call) {
    if (!(following.origin().site() instanceof Call shown
        && shown.result() instanceof Result.Element result)) {
      return false;
    }
    Key.Match match = match(element, call);
    // What is taken out alive is followed by its new name, and nobody may use the old one.
    boolean goesOn = following.idioms().dropped().contains(call) || element.debts() != null;
    return switch (out.which()) {
      case NEXT -> result.isNext() && result.loop() == null && match == Key.Match.SAME;
      case ONE -> !result.isNext() && goesOn && match == Key.Match.SAME;
      case DISPLACED, ONLY_DISPLACED -> !result.isNext() && match != Key.Match.OTHER;
      case ONLY -> false;
    };
  }

  /**
   * Whether a call that nobody looks at takes out the element or another one, and the element is
   * one that was or may be discarded.
   */
  private boolean mayBeTaken(Effect.TakeOut out, Reference element, Call call) {
    boolean one = out.which() == Effect.Which.ONE || out.which() == Effect.Which.NEXT;
    Key.Match match = match(element, call);
    boolean undecided = element.keeper().isUndecided();
    return one
        && following.idioms().dropped().contains(call)
        && (undecided ? match != Key.Match.OTHER : match == Key.Match.UNKNOWN)
        && (undecided || element.debts() != null || !element.names().isEmpty());
  }

  /** Whether the call puts the element where another one was. */
  private static boolean isPutBy(Call call, Reference element) {
    return call.operands().stream()
        .anyMatch(
            each ->
                each.effect() instanceof Effect.Steal in
                    && in.stores()
                    && element.denotedBy(each.local()));
  }

  /** With the call's result as another name, if the call returns the element. */
  Reference named(Reference element, Call call) {
    return isShownAgain(element, call)
        ? Moves.alsoNamed(element, call.to())
        : Moves.named(element, call);
  }

  /**
   * Whether the call returns what an earlier one showed in the same turn of a loop: under the same
   * key, since what asks for no key, as an iterator, comes by another one each time.
   */
  private boolean isShownAgain(Reference element, Call call) {
    return call.to() != null
        && following.origin().site() instanceof Call earlier
        && earlier.name().equals(call.name())
        && call.result() instanceof Result.Element again
        && again.loop() != null
        && again.loop().equals(following.origin().loop())
        && call.key() != Key.NONE
        && match(element, call) == Key.Match.SAME
        && !element.holders().isEmpty()
        && !element.ended()
        && element.lender() != null
        && element.lender().denotedBy(again.container());
  }

  private static State<Reference> takenOut(State<Reference> state, Call call) {
    Reference taken = state.followed().givenBack(call.at(), true).withHolders(Places.NONE);
    taken = taken.lender() == null ? taken : taken.withLender(null, false);
    return state.with(taken).then(Moment.Kind.TAKEN_OUT, call.at(), "");
  }

  /** Remembers that the element a loop visits has left its container. */
  private void left(State<Reference> state, Call call, Local container) {
    if (following.origin().loop() != null) {
      boolean replaced =
          call.operands().stream()
              .anyMatch(
                  each ->
                      each.effect() instanceof Effect.Steal in
                          && in.into() == container
                          && !state.facts().isNull(each.local()));
      following
          .visits()
          .ended(following.origin().loop(), replaced ? TurnEnd.KEPT : TurnEnd.DISCARDED);
    }
  }
}
