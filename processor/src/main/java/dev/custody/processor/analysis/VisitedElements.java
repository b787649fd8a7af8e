package dev.custody.processor.analysis;

import dev.custody.processor.program.At;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Loop;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Step;
import java.util.List;

/** What loops over the elements of a container mean for a reference to one of them. */
final class VisitedElements {
  private final Following following;
  private final Discards discards;

  VisitedElements(Following following, Discards discards) {
    this.following = following;
    this.discards = discards;
  }

  /**
   * An element of a loop that is compared with a variable has that name, too, where both are the
   * same.
   */
  Reference named(Reference followed, Condition condition) {
    boolean element = following.origin().isElement() && following.origin().loop() != null;
    if (!element || !(condition instanceof Condition.Same same)) {
      return followed;
    }
    boolean left = followed.denotedBy(same.left());
    Place other = left ? same.right() : same.left();
    // In a later turn of its loop it is the same object once more, with a reference of its own.
    boolean again = other == following.origin().local();
    if (left == followed.denotedBy(same.right()) || again || !(other instanceof Local)) {
      return followed;
    }
    if (followed.denotedBy(following.origin().local())) {
      following.visits().compared().found(following.origin().loop(), other);
    }
    return followed.withNames(followed.names().with(other));
  }

  /** A loop may have released all elements of the container that an element was read from. */
  State<Reference> drained(State<Reference> state, Step.Exhausted exhausted) {
    Reference reference = state.followed();
    Places slots =
        reference.holders().without(holder -> !isElementOf(exhausted.container(), holder));
    if (!slots.isEmpty() && !following.origin().isElement()) {
      return slotsDrained(state, slots, exhausted);
    }
    boolean lodged = reference.last() == Reference.Discard.LODGED;
    if (lodged) {
      following.lenders().consult();
    }
    boolean released =
        (lodged || following.origin().kind() == Subject.Origin.LOAN)
            && !exhausted.loop().equals(following.origin().loop())
            && exhausted.loop().range() == Loop.Range.ALL
            && reference.balance() == 0
            && reference.lender() != null
            && reference.lender().denotedBy(exhausted.container())
            && following.visits().releases(exhausted.loop());
    return released
        ? state.with(reference.gone()).then(Moment.Kind.RELEASED, exhausted.at(), "")
        : state;
  }

  private static boolean isElementOf(Place array, Place place) {
    return place instanceof Place.Element element && element.base().equals(array);
  }

  /** A loop may have discarded what is in the slots that hold what was stored there. */
  private State<Reference> slotsDrained(
      State<Reference> state, Places slots, Step.Exhausted exhausted) {
    following.lenders().consult();
    Reference reference = state.followed();
    boolean drained =
        exhausted.loop().range() == Loop.Range.ALL
            && following.visits().leaves(exhausted.loop())
            && following.visits().drains(exhausted.loop())
            && !following.visits().spares(exhausted.loop());
    if (drained && reference.debts() != null && reference.debts().kind() == Moment.Kind.RELEASED) {
      return releasedBefore(state, exhausted);
    } else if (!drained || reference.debts() != null) {
      return state;
    }
    Reference rest = reference.withHolders(reference.holders().without(slots::contains));
    boolean mayLiveOn = !following.visits().releases(exhausted.loop());
    Reference gone = mayLiveOn ? rest.gone().kept() : rest.gone();
    return state.with(gone).then(Moment.Kind.RELEASED, exhausted.at(), "");
  }

  /** What was released by another name, though its slot has it, is released by the loop again. */
  private State<Reference> releasedBefore(State<Reference> state, Step.Exhausted exhausted) {
    Reference reference = state.followed();
    At at = following.visits().releaseBy(exhausted.loop());
    if (at == null || reference.canOwe()) {
      // It is given away, or perhaps the reference of another holder was released.
      return state;
    }
    List<Moment> trace = state.then(Moment.Kind.RELEASED, at, "").trace().moments();
    following.tell(new Event.DiscardedAgain(following.subject(reference), false, at, trace));
    return null;
  }

  /** The turn of the loop that visits the element is over. */
  State<Reference> turnEnds(State<Reference> state, At at) {
    Reference reference = state.followed();
    if (reference.owns() && discards.turns().isRetained(reference) && !outlivesTurn(reference)) {
      return retained(state, at);
    }
    boolean undecided = reference.balance() == 0 && discards.turns().isOver(reference);
    if (undecided) {
      following.visits().ended(following.origin().loop(), TurnEnd.SPARED);
      following.visits().compared().passed(following.origin().loop(), reference.names());
    } else {
      discards.turns().ends(state);
    }
    if (reference.debts() != null) {
      discards.owed(state);
    }
    if (reference.owns()) {
      return state;
    } else if (!outlivesTurn(reference)) {
      return null;
    }
    return state.with(reference.debts() == null ? somewhere(reference) : reference.gone());
  }

  /** The turn has made one more reference to the element, which is still in its array. */
  private State<Reference> retained(State<Reference> state, At at) {
    Reference element = state.followed();
    State<Reference> lost = state.then(Moment.Kind.OUT_OF_USE, at, Discards.nameOf(element));
    Event leak = following.leak(lost, element, Event.Loss.OUT_OF_USE, at);
    following.elements().retained(following.origin().loop(), leak);
    return null;
  }

  /** An element that was visited is still in its array when the index goes on. */
  private static Reference somewhere(Reference element) {
    Places holders = element.holders();
    for (Place holder : element.holders().asList()) {
      if (holder instanceof Place.Element slot && slot.variable() != null) {
        holders = holders.without(holder).with(new Place.Element(slot.base(), null, null));
      }
    }
    return element.withHolders(holders);
  }

  /** Whether a variable from outside the loop denotes the element. */
  private static boolean outlivesTurn(Reference element) {
    return element.names().any(place -> place instanceof Local local && !local.isTemporary());
  }
}
