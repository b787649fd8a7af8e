package dev.custody.processor.analysis;

import dev.custody.processor.program.At;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Promise;
import dev.custody.processor.program.Terminator;
import java.util.List;

/** What the end of a method asks of a followed reference. */
final class ReferenceEnds {
  private final Following following;
  private final Discards discards;
  private final LentFunctions lent;
  private final ConditionalTaking taking;

  ReferenceEnds(Following following, Discards discards, LentFunctions lent) {
    this.following = following;
    this.discards = discards;
    this.lent = lent;
    this.taking = new ConditionalTaking(following.origin());
  }

  /** The method returns. */
  void returns(State<Reference> before, Terminator.Return end) {
    Local value = end.value();
    boolean held = following.isWhereFound(before.followed());
    if (held && !before.gated()) {
      following.noteField(FieldFate.HELD);
    }
    if (!held && before.followed().alive()) {
      following.livesOn();
    }
    if (value != null && before.followed().captors().borrows(value)) {
      lent.kept(before, value);
      return;
    }
    State<Reference> state = before.with(before.followed().withUnrunBack(value));
    Reference reference = state.followed();
    boolean returned = value != null && reference.denotedBy(value);
    State<Reference> left = returned ? handOver(state, end.at()) : state;
    if (left == null) {
      return;
    }
    Moment.Kind kind = Moment.Kind.RETURNED;
    settle(
        left.then(kind, end.at(), following.program().noun()),
        taking.whenReturned(left.facts(), value),
        end.at(),
        returned);
  }

  /** The method is left by an exception. */
  void leaves(State<Reference> before, Terminator.Leave end) {
    State<Reference> state = before.with(before.followed().withUnrunBack(null));
    State<Reference> left = state.then(Moment.Kind.LEFT, end.at(), following.program().noun());
    Reference reference = state.followed();
    boolean constructed =
        following.program().duties().constructs()
            && following.origin().kind() != Subject.Origin.FIELD
            && !reference.owns()
            && reference.debts() == null
            && reference.holders().any(ReferenceEnds::isOwnField);
    if (constructed && taking.whenLeft()) {
      Event.Loss loss = Event.Loss.CONSTRUCTION;
      At at = left.trace().acquisitionStored();
      at = at == null ? following.origin().at() : at;
      following.tell(
          new Event.Leaked(following.subject(), at, loss, end.at(), true, left.trace().moments()));
      return;
    }
    settle(left, taking.whenLeft(), end.at(), false);
  }

  /** Whether it is a field of the object itself; who follows its container sees to an element. */
  private static boolean isOwnField(Place holder) {
    return holder.isOfThis() && holder instanceof Place.Field;
  }

  /** The reference is returned. */
  private State<Reference> handOver(State<Reference> state, At at) {
    Promise promise = following.program().promise();
    Reference reference = state.followed();
    if (promise instanceof Promise.Nothing || promise instanceof Promise.Immortal) {
      following.handedOut();
      return null;
    }
    if (!reference.alive()) {
      discards.tellDead(state.then(Moment.Kind.RETURNED, at, following.program().noun()), at, true);
      return null;
    }
    if (promise instanceof Promise.Owned) {
      if (!reference.owns()) {
        List<Moment> trace =
            state.then(Moment.Kind.RETURNED, at, following.program().noun()).trace().moments();
        Event stored = storedBefore(state);
        Event wrong =
            stored != null
                ? stored
                : new Event.BorrowedReturned(following.subject(reference), at, trace);
        // It may be the frame's own container that it leaves.
        At put = reference.canOwe() ? state.trace().last(Moment.Kind.STORED, null) : null;
        if (following.origin().isElement() && reference.canOwe()) {
          following
              .elements()
              .handedOut(following.origin().site(), following.origin().loop(), wrong);
        } else if (put != null && reference.holders().any(h -> h instanceof Place.Element)) {
          following.elements().handedOut(put, null, wrong);
        } else {
          following.tell(wrong);
        }
        return null;
      }
      Moment returned = new Moment(Moment.Kind.RETURNED, at, "");
      following.discarded(state, returned, Reference.Discard.TAKEN_ALONG);
      return state.with(reference.settled(Reference.Discard.GIVEN));
    } else if (promise instanceof Promise.Borrowed borrowed && !reference.owns()) {
      lender(state, borrowed, at);
    }
    return state;
  }

  /**
   * What is returned was retained for that, but stored before as if it were owned: that is what is
   * wrong. Null if it was not so.
   */
  private Event storedBefore(State<Reference> state) {
    boolean retained = false;
    for (Trace each = state.trace(); each != null; each = each.before()) {
      Moment moment = each.moment();
      if (moment.kind() == Moment.Kind.STORED && retained) {
        return new Event.BorrowedKept(
            following.subject(state.followed()), moment.detail(), moment.at(), each.moments());
      }
      retained |= moment.kind() == Moment.Kind.RETAINED;
      boolean another =
          switch (moment.kind()) {
            case STORED, RELEASED, STOLEN, CAPTURED, ACQUIRED, RECEIVED -> true;
            default -> false;
          };
      if (another) {
        return null;
      }
    }
    return null;
  }

  /** Whether what is returned as borrowed lives in one of the permitted lenders. */
  private void lender(State<Reference> state, Promise.Borrowed borrowed, At at) {
    Reference reference = state.followed();
    if (borrowed.anybody() || borrowed.from().isEmpty() || permitted(reference, borrowed.from())) {
      return;
    }
    List<String> names = borrowed.from().stream().map(Local::name).toList();
    List<Moment> trace =
        state.then(Moment.Kind.RETURNED, at, following.program().noun()).trace().moments();
    following.tell(new Event.WrongLender(following.subject(reference), names, at, trace));
  }

  private boolean permitted(Reference reference, List<Local> from) {
    if (livesIn(reference, from)) {
      return true;
    }
    if (reference.lender() != null) {
      return lends(reference.lender(), from);
    }
    boolean parameter =
        switch (following.origin().kind()) {
          case LENT_PARAMETER, THIS, TAKEN_PARAMETER, RETAINED_PARAMETER -> true;
          default -> reference.root() != null;
        };
    return !parameter && !isHeldByAnother(reference, from);
  }

  /** Whether a lender is one of those who may lend, or is kept alive by one. */
  private static boolean lends(Reference lender, List<Local> from) {
    if (livesIn(lender, from) || lender.names().any(name -> from.contains(name.root()))) {
      return true;
    }
    return lender.lender() != null
        ? lends(lender.lender(), from)
        : lender.root() == null && !isHeldByAnother(lender, from);
  }

  private static boolean livesIn(Reference reference, List<Local> from) {
    return from.contains(reference.root())
        || reference
            .holders()
            .any(
                holder -> {
                  Local root = holder.root();
                  return root == null || root.isTemporary() || from.contains(root);
                });
  }

  private static boolean isHeldByAnother(Reference reference, List<Local> from) {
    return reference.holders().any(holder -> !from.contains(holder.root()));
  }

  /**
   * What must be level at the end.
   *
   * @param taken whether a conditionally taken parameter is the frame's own; null if unknown
   */
  private void settle(State<Reference> state, Boolean taken, At at, boolean returned) {
    Reference reference = state.followed();
    if (reference.owns() && reference.open().oldest().kind() == Moment.Kind.RECEIVED) {
      following.spared();
      if (state.gated() && reference.open().next() == null) {
        following.guarded();
        return;
      }
    }
    boolean exceptional = state.trace().moment().kind() == Moment.Kind.LEFT;
    if (taken == null) {
      return;
    }
    boolean retains = following.origin().kind() == Subject.Origin.RETAINED_PARAMETER;
    if (!taken && !retains) {
      givenBack(state);
      return;
    }
    if (retains && taken && !exceptional) {
      retained(state, at);
      return;
    }
    if (!exceptional && discards.turns().isOver(reference)) {
      discards.turns().leftToVariable(reference);
    }
    if (reference.owns()) {
      boolean asBorrowed = returned && !(following.program().promise() instanceof Promise.Owned);
      Event.Loss loss = asBorrowed ? Event.Loss.RETURNED_AS_BORROWED : Event.Loss.METHOD_END;
      following.lost(state, reference, loss, at);
    } else if (following.origin().ownField() != null) {
      ownField(state, exceptional, at);
    } else if (isOwed(reference, exceptional)) {
      discards.owed(state);
    }
  }

  /** A parameter that the caller still owns must not have been discarded. */
  private void givenBack(State<Reference> state) {
    Reference reference = state.followed();
    boolean stored = reference.holders().any(Place::isOfThis);
    if (reference.owns()) {
      // Beside one that is perhaps somebody else's, the caller's is still there.
      Reference certain = reference.isDoubtful() ? reference.withoutOldest() : reference;
      if (certain.owns() && certain.open().next() != null) {
        State<Reference> left = state.with(certain.withoutOldest());
        following.lost(left, reference, Event.Loss.METHOD_END, state.trace().moment().at());
      }
      return;
    } else if (stored && following.program().duties().constructs()) {
      return;
    }
    for (Trace each = state.trace(); each != null; each = each.before()) {
      Moment.Kind kind = each.moment().kind();
      boolean stolen =
          switch (kind) {
            case STOLEN, STORED, CAPTURED -> true;
            default -> false;
          };
      if (stolen || kind == Moment.Kind.RELEASED) {
        following.tell(
            new Event.BorrowedDiscarded(
                following.subject(reference), stolen, each.moment().at(), state.trace().moments()));
        return;
      }
    }
  }

  private void retained(State<Reference> state, At at) {
    Reference reference = state.followed();
    if (!reference.owns()) {
      following.tell(
          new Event.NotRetained(following.subject(reference), at, state.trace().moments()));
    } else if (reference.open().next() != null) {
      following.lost(state, reference, Event.Loss.METHOD_END, at);
    }
  }

  private void ownField(State<Reference> state, boolean exceptional, At at) {
    Reference reference = state.followed();
    boolean held = reference.holders().contains(following.origin().place());
    if (held && reference.debts() == null) {
      if (state.gated()) {
        return;
      }
      following.ownFieldKept(at, state.trace());
    } else if (!following.disposesOwnField() && isOwed(reference, exceptional)) {
      discards.owed(state);
    }
  }

  /**
   * Whether the frame has taken something and not set it right. What an exception leaves with what
   * is gone may be given up together with that; of what two places hold, both will let go.
   */
  private boolean isOwed(Reference reference, boolean exceptional) {
    return reference.debts() != null
        && (!exceptional
            || following.origin().isOnlyLent()
            || reference.debts().kind() == Moment.Kind.STORED && reference.alive());
  }
}
