package dev.custody.processor.analysis;

import dev.custody.processor.program.At;
import dev.custody.processor.program.Call;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Operand;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Step;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Judges what is done to a reference: uses, releases, thefts, captures. Each method gives the state
 * after it, or null where a discard was wrong and told, so that nothing follows from it. After a
 * wrong use the way goes on: it may come to a wrong discard, which is another mistake.
 */
final class Discards {
  private final Following following;
  private final ElementTurns turns;
  private final Set<Local> movedInto = new HashSet<>();

  Discards(Following following) {
    this.following = following;
    this.turns = new ElementTurns(following);
  }

  /** What becomes of an element that a loop visits. */
  ElementTurns turns() {
    return turns;
  }

  /** The object itself is needed. */
  State<Reference> used(State<Reference> state, At at) {
    Reference reference = state.followed();
    if (reference.alive()) {
      return state;
    }
    tellDead(state, at, false);
    return state;
  }

  /** Tells that the object was needed, or returned, though it may be dead. */
  void tellDead(State<Reference> state, At at, boolean returned) {
    Reference reference = state.followed();
    Subject subject = following.subject(reference);
    List<Moment> trace = state.trace().moments();
    Reference.Discard last = reference.last();
    boolean dangles =
        reference.ended() && (last == Reference.Discard.NONE || last == Reference.Discard.LODGED);
    if (dangles) {
      following.tell(new Event.Dangled(subject, returned, at, trace));
    } else {
      boolean released =
          last == Reference.Discard.RELEASED || last == Reference.Discard.RELEASED_WITH_SOME;
      following.tell(new Event.UsedAfter(subject, !released, at, trace));
    }
  }

  /** One reference is released. */
  State<Reference> released(State<Reference> state, At at, String callee) {
    return discarded(state, at, Moment.Kind.RELEASED, callee, Reference.Discard.RELEASED);
  }

  /** One reference is given to somebody unknown. */
  State<Reference> stolen(State<Reference> state, At at, String callee) {
    return discarded(state, at, Moment.Kind.STOLEN, callee, Reference.Discard.GIVEN);
  }

  /** One reference is given to a new object: what it takes it will need, unless it says so. */
  State<Reference> takenAlong(State<Reference> state, At at, String maker) {
    return discarded(state, at, Moment.Kind.STOLEN, maker, Reference.Discard.TAKEN_ALONG);
  }

  /**
   * One reference is given to an object that keeps it.
   *
   * @param in how that object stands; null if that is not known
   */
  State<Reference> lodged(State<Reference> state, At at, String callee, Reference in) {
    State<Reference> after = lodged(state, at, callee);
    return after == null ? null : after.with(after.followed().lodged(in));
  }

  /** One reference is put into a container. */
  State<Reference> put(State<Reference> state, At at, Local container, Reference in) {
    State<Reference> after =
        discarded(state, at, Moment.Kind.STORED, container.name(), Reference.Discard.LODGED);
    return after == null ? null : after.with(after.followed().lodged(in));
  }

  /** One reference is given to an object that the same call makes. */
  State<Reference> lodged(State<Reference> state, At at, String callee) {
    return discarded(state, at, Moment.Kind.STOLEN, callee, Reference.Discard.LODGED);
  }

  /** Whether no reference to it is the frame's to give, and none was. */
  boolean isOnlyBorrowed(Reference reference) {
    return !reference.owns()
        && !reference.canOwe()
        && reference.alive()
        && reference.last() == Reference.Discard.NONE;
  }

  /** Whether what is only borrowed may be retained after it was put where it is kept. */
  boolean mayBeRetainedLater(Reference reference) {
    boolean promisedBefore =
        following.origin().isOnlyLent()
            && !reference.owns()
            && reference.alive()
            && reference.last() == Reference.Discard.LODGED;
    return (isOnlyBorrowed(reference) || promisedBefore)
        && following.idioms().lateRetains().mayFollow(following.events().block());
  }

  /** What is only borrowed was put where it is kept, and is to be retained for that. */
  State<Reference> promised(State<Reference> state, At at, Moment.Kind kind) {
    return state.with(state.followed().owing(at, kind, Reference.Discard.LODGED));
  }

  /** Whether the frame had references to it and has discarded all of them. */
  private boolean hasNoneLeft(Reference reference) {
    return !reference.owns()
        && (reference.last() != Reference.Discard.NONE || reference.debts() != null);
  }

  /**
   * Whether nothing is left to discard, and nobody is known to need the object. Whoever was given
   * it without a word may have released it, or moved what it stands for.
   */
  boolean isNeededByNobody(State<Reference> state) {
    Reference reference = state.followed();
    return switch (reference.last()) {
      case NONE, TAKEN_ALONG -> false;
      case LODGED -> !reference.owns() && (reference.ended() || mayBeMoved(state.trace()));
      case RELEASED, GIVEN, RELEASED_WITH_SOME -> !reference.owns() && !reference.canOwe();
    };
  }

  /**
   * Whether a call took it over, which may have moved what the object stands for, and did not put
   * the object itself somewhere.
   */
  private static boolean mayBeMoved(Trace trace) {
    for (Trace each = trace; each != null; each = each.before()) {
      Moment moment = each.moment();
      if (moment.kind() == Moment.Kind.STOLEN || moment.kind() == Moment.Kind.STORED) {
        return moment.kind() == Moment.Kind.STOLEN && !moment.detail().startsWith("new ");
      }
    }
    return false;
  }

  /** Where whoever took the reference along is known to need it no longer. */
  static State<Reference> unsaid(State<Reference> taken) {
    Reference reference = taken.followed();
    return taken.with(reference.with(reference.open(), reference.debts(), Reference.Discard.GIVEN));
  }

  /** Whether a method of the same object has discarded what its field held. */
  private boolean isDisposed(Reference reference) {
    return following.origin().ownField() != null
        && reference.ended()
        && reference.holders().isEmpty();
  }

  /** A borrowed reference is stored where it is kept as owned. */
  void borrowedStored(State<Reference> state, String where, At at) {
    List<Moment> trace = state.then(Moment.Kind.STORED, at, where).trace().moments();
    Subject subject = following.subject(state.followed());
    following.tell(new Event.BorrowedKept(subject, where, at, trace));
  }

  private State<Reference> discarded(
      State<Reference> state, At at, Moment.Kind kind, String detail, Reference.Discard how) {
    Reference reference = state.followed();
    if (reference.owns()) {
      following.discarded(state, new Moment(kind, at, detail), how);
      return state.with(reference.settled(how)).then(kind, at, detail);
    } else if (reference.canOwe()) {
      following.discarded(state, new Moment(kind, at, detail), how);
      return state.with(reference.owing(at, kind, how)).then(kind, at, detail);
    }
    if (how == Reference.Discard.LODGED && mayBeRetainedLater(reference)) {
      return promised(state, at, kind).then(kind, at, detail);
    }
    boolean stolen = how != Reference.Discard.RELEASED;
    Subject subject = following.subject(reference);
    List<Moment> trace = state.then(kind, at, detail).trace().moments();
    if (turns.mayPassOver(reference)) {
      return null;
    } else if (hasNoneLeft(reference) || isDisposed(reference)) {
      following.tell(new Event.DiscardedAgain(subject, stolen, at, trace));
    } else {
      following.tell(new Event.BorrowedDiscarded(subject, stolen, at, trace));
    }
    turns.lost(state);
    return null;
  }

  /**
   * A function takes the reference along when it is created, to discard it later.
   *
   * @param later by what it discards it
   */
  State<Reference> captured(
      State<Reference> state, Step.Capture capture, Step.MakeFunction function, Moment.Kind later) {
    Reference reference = state.followed();
    movedInto.add(function.to());
    Reference.Discard taken = Reference.Discard.TAKEN_ALONG;
    if (reference.owns()) {
      following.discarded(state, new Moment(Moment.Kind.CAPTURED, function.at(), ""), taken);
      return state.with(reference.settled(taken)).then(Moment.Kind.CAPTURED, function.at(), "");
    }
    String how = later == Moment.Kind.RETURNED ? "returned" : "";
    return later == Moment.Kind.RELEASED
        ? released(state, capture.at(), "")
        : discarded(state, capture.at(), Moment.Kind.CAPTURED, how, taken);
  }

  /**
   * Where a call has failed. It may be unknown then whose the reference is: the call was to take
   * over, or to run, a function that the reference moved into, and may have refused it. A function
   * that has a name is still there if the call says that it failed, and is the one to run.
   */
  State<Reference> perhapsRefused(State<Reference> state, Call call, boolean declared) {
    Reference reference = state.followed();
    if (reference.owns() || reference.debts() != null || movedInto.isEmpty()) {
      return state;
    }
    Captors captors = reference.captors();
    boolean refused = false;
    for (Operand operand : call.operands()) {
      Local local = operand.local();
      if (movedInto.contains(local) && !(declared && !local.isTemporary())) {
        refused = true;
        captors = captors.without(local);
      }
    }
    return refused
        ? state.with(
            reference.withCaptors(captors).acquired(call.at(), Moment.Kind.REFUSED).doubted())
        : state;
  }

  /** A function that took the reference along is stored somewhere, or passed to somebody. */
  State<Reference> functionLeft(State<Reference> state, Local function) {
    Reference reference = state.followed();
    return reference.captors().carries(function)
        ? state.with(reference.withCaptors(reference.captors().without(function)))
        : state;
  }

  /**
   * A function is put where this frame may still find and run it; what it took along is no longer
   * to be followed.
   */
  State<Reference> functionPut(State<Reference> state, Local function) {
    return state.followed().captors().carries(function) ? null : state;
  }

  /** A function is put into a collection of this frame that nobody else has. */
  State<Reference> functionKept(State<Reference> state, Local function, Local collection) {
    Reference reference = state.followed();
    return state.with(reference.withCaptors(reference.captors().copied(function, collection)));
  }

  /** A method of a function that took the reference along is called. */
  State<Reference> functionCalled(State<Reference> state, Local function, At at) {
    Reference reference = state.followed();
    Captors captors = reference.captors();
    boolean certain = captors.carriedBy(function).stream().allMatch(Captors.Carried::certain);
    State<Reference> ran =
        unsaid(state.with(reference.withCaptors(captors.spending(function, null))));
    return certain ? ran.then(Moment.Kind.FUNCTION_RAN, at, "") : ran.with(ran.followed().kept());
  }

  /** A function that took the reference along is given to somebody who keeps it for good. */
  State<Reference> functionGiven(State<Reference> state, Local function, String callee) {
    Reference reference = state.followed();
    return state.with(reference.withCaptors(reference.captors().spending(function, callee)));
  }

  /** A function that has discarded the reference runs again. */
  State<Reference> functionRunsAgain(State<Reference> state, At at) {
    return discarded(state, at, Moment.Kind.FUNCTION_RAN, "", Reference.Discard.RELEASED);
  }

  /**
   * Looks at what a step left of the names of the reference.
   *
   * @param before the reference before the step
   * @param loss what it means if the last name is gone
   */
  State<Reference> afterMove(Reference before, State<Reference> moved, Event.Loss loss, At at) {
    Reference after = moved.followed();
    if (after == before) {
      return moved;
    }
    if (after.ended() && !before.ended()) {
      moved = moved.then(Moment.Kind.LENDER_ENDED, at, nameOf(before.lender()));
    }
    if (!after.names().isEmpty()) {
      return moved;
    }
    if (after.owns()) {
      Moment.Kind kind =
          switch (loss) {
            case IGNORED -> Moment.Kind.IGNORED;
            case OVERWRITTEN -> Moment.Kind.OVERWRITTEN;
            default -> Moment.Kind.OUT_OF_USE;
          };
      State<Reference> lost = moved.then(kind, at, nameOf(before));
      if (following.origin().isDecidedAtEnd()) {
        return lost;
      } else if (turns.isRetained(after)) {
        Event leak = following.leak(lost, before, loss, at);
        following.elements().retained(following.origin().loop(), leak);
      } else {
        following.lost(lost, before, loss, at);
      }
      return null;
    }
    turns.lost(moved);
    boolean over = after.debts() == null && !after.keeper().isUndecided();
    return over && !following.origin().isDecidedAtEnd() ? null : moved;
  }

  /** The name by which the user knows a reference. */
  static String nameOf(Reference reference) {
    String name = "";
    for (Place place : reference.names().asList()) {
      if (place instanceof Local local && !local.isTemporary()) {
        return local.name();
      }
      name = place instanceof Local local ? local.name() : place.words();
    }
    return name;
  }

  /**
   * What was stored in an array was discarded, and still stands there: the array's, if not ours.
   */
  private void owedToElement(State<Reference> state, Event again) {
    for (Trace each = state.trace(); each != null; each = each.before()) {
      if (each.moment().kind() == Moment.Kind.STORED) {
        following.elements().owed(each.moment().at(), null, again);
        return;
      }
    }
  }

  /** Tells of what the frame took from a holder and never set right. */
  void owed(State<Reference> state) {
    Reference.Link debt = state.followed().debts();
    Origin origin = following.origin();
    Subject subject = following.subject();
    List<Moment> trace = state.trace().moments();
    boolean stolen = debt.kind() != Moment.Kind.RELEASED;
    boolean stored = debt.kind() == Moment.Kind.STORED;
    Event kept =
        stored
            ? new Event.BorrowedKept(subject, state.trace().detailAt(debt.at()), debt.at(), trace)
            : new Event.BorrowedDiscarded(subject, stolen, debt.at(), trace);
    if (origin.place() instanceof Place.Element) {
      following.elements().owed(origin.site(), origin.loop(), kept);
    } else if (stored || following.origin().isOnlyLent()) {
      following.tell(kept);
    } else {
      state.followed().holders().asList().stream()
          .filter(holder -> !(holder instanceof Place.Element))
          .findFirst()
          .map(Place::words)
          .ifPresentOrElse(
              field ->
                  following.tell(new Event.FieldStale(subject, field, stolen, debt.at(), trace)),
              () ->
                  owedToElement(
                      state, new Event.DiscardedAgain(subject, stolen, debt.at(), trace)));
    }
  }
}
