package dev.custody.processor.analysis;

import dev.custody.processor.program.Call;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Effect;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Operand;
import dev.custody.processor.program.Value;

/**
 * What it means for a reference that the container to which it was given turns out to have nothing.
 * A call that finds nothing takes nothing out, and what perhaps was taken out before certainly was:
 * by a call whose result is somebody's to discard, and no reference of the name that was put in.
 * Nothing is concluded where the method compares what has that name with other objects: it may know
 * what it has taken out.
 */
final class EmptyContainers {
  private final Following following;

  EmptyContainers(Following following) {
    this.following = following;
  }

  /** What the result of a call is if the reference's container is empty; null if that says none. */
  Value whenEmpty(Reference reference, Call call) {
    Call.Emptiness emptiness = call.emptiness();
    return emptiness != null
            && !emptiness.part()
            && call.to() != null
            && !following.idioms().dropped().contains(call)
            && mayTellOf(reference)
            && reference.lender().denotedBy(emptiness.container())
            && onlyTakesOut(call, emptiness.container())
        ? emptiness.whenEmpty()
        : null;
  }

  private boolean mayTellOf(Reference reference) {
    return reference.lender() != null
        && !reference.ended()
        && !following.idioms().compared().contain(reference.names());
  }

  /** Whether a call does no more to a container than to look, or to take something out. */
  private static boolean onlyTakesOut(Call call, Local container) {
    for (Operand operand : call.operands()) {
      boolean harmless =
          operand.effect() instanceof Effect.Lend || operand.effect() instanceof Effect.TakeOut;
      if (operand.local() == container && !harmless) {
        return false;
      }
    }
    return true;
  }

  /** Whether the call has found the reference's container empty, where its result is this one. */
  boolean finds(Reference reference, Value result, Call call) {
    return result != null && result.equals(whenEmpty(reference, call));
  }

  /**
   * After a call that has found the reference's container empty; null if that cannot be, since the
   * reference was shown there and nobody has taken it out.
   */
  State<Reference> found(State<Reference> state, Call call) {
    Reference reference = state.followed();
    if (following.origin().isElement() && reference.keeper() == Kept.NO) {
      return null;
    }
    Reference container = Moves.lenderDuring(reference.lender(), call, true, null);
    return state.with(emptied(reference.withLender(container, !container.alive())));
  }

  private Reference emptied(Reference reference) {
    boolean takenByOthers =
        reference.keeper().isUndecided()
            && reference.isDoubtful()
            && !following.idioms().dropped().any();
    return takenByOthers ? without(reference.withoutOldest()) : reference;
  }

  /** A reference that has left its container, with the one that this had. */
  private static Reference without(Reference left) {
    return left.keptBy(left.keeper().decided()).goneBy(left.last());
  }

  /** The reference once a condition has come out so, which may ask how much a container has. */
  Reference learned(Reference reference, Condition condition, Facts now) {
    return reference.lender() != null
            && following.idioms().sizes().findsNone(reference.lender().names(), condition, now)
            && mayTellOf(reference)
        ? emptied(reference)
        : reference;
  }
}
