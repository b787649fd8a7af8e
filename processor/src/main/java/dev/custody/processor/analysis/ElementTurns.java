package dev.custody.processor.analysis;

import dev.custody.processor.program.Local;
import dev.custody.processor.program.Loop;

/** What becomes of an element in the turn of the loop that visits it, and after that turn. */
final class ElementTurns {
  private final Following following;

  ElementTurns(Following following) {
    this.following = following;
  }

  /** Whether a loop has retained an element, which is otherwise as it was. */
  boolean isRetained(Reference element) {
    Origin origin = following.origin();
    boolean asItWas = origin.isElement() ? element.canOwe() : !origin.held();
    return origin.loop() != null
        && asItWas
        && element.open().next() == null
        && element.open().kind() == Moment.Kind.RETAINED;
  }

  /**
   * Whether a loop may leave out by a condition what was discarded before, with some elements of
   * the container: then it does not discard them again.
   */
  boolean mayPassOver(Reference element) {
    Loop loop = following.origin().loop();
    return element.last() == Reference.Discard.RELEASED_WITH_SOME
        && loop != null
        && (!following.visits().drains(loop) || following.visits().spares(loop));
  }

  /** Whether another variable than the loop's denotes the element that a loop visited. */
  boolean isOver(Reference element) {
    Local visiting = following.origin().local();
    return following.origin().loop() != null
        && following.origin().isElement()
        && !element.denotedBy(visiting)
        && element.names().any(place -> place instanceof Local local && !local.isTemporary());
  }

  /** What a variable has taken past the loop is discarded by whoever uses the variable. */
  void lost(State<Reference> element) {
    if (element.followed().debts() == null || !isOver(element.followed())) {
      ends(element);
    }
  }

  /** The method ends, and a variable still has what it has taken past the loop. */
  void leftToVariable(Reference element) {
    Loop loop = following.origin().loop();
    if (element.debts() == null && !element.holders().isEmpty()) {
      following.visits().compared().leftTo(loop, element.names());
    } else {
      ends(element, false, Facts.NONE);
    }
  }

  /**
   * Remembers what became of an element that a loop visited, once its turn can do no more to it.
   */
  void ends(State<Reference> state) {
    ends(state.followed(), state.gated(), state.facts());
  }

  /**
   * @param once whether no more than one turn can come so far
   * @param known what is known then
   */
  private void ends(Reference element, boolean once, Facts known) {
    Loop loop = following.origin().loop();
    Visits visits = following.visits();
    boolean goneBefore = element.ended() && element.debts() == null;
    if (loop == null || goneBefore) {
      return;
    }
    boolean gone = element.holders().isEmpty() && element.keeper() == Kept.NO;
    Moment.Kind how = element.debts() == null ? Moment.Kind.TAKEN_OUT : element.debts().kind();
    visits.decided().ended(loop, element.debts() == null && !gone ? null : how, known);
    if (element.debts() == null && !gone) {
      visits.ended(loop, once ? TurnEnd.ONE_KEPT : TurnEnd.KEPT);
      return;
    }
    visits.ended(loop, TurnEnd.DISCARDED);
    if (how == Moment.Kind.RELEASED) {
      visits.released(loop, element.debts().at());
    }
    if (!gone) {
      visits.ended(loop, TurnEnd.DISCARDED_IN_PLACE);
    }
    if (gone || element.debts().kind() != Moment.Kind.RELEASED) {
      visits.ended(loop, TurnEnd.HANDED_ON);
    }
    boolean lodged = !gone && element.last() == Reference.Discard.LODGED;
    visits.ended(loop, lodged ? TurnEnd.LODGED : TurnEnd.DISCARDED_OTHERWISE);
  }
}
