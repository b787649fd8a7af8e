package dev.custody.processor.analysis;

import dev.custody.processor.program.Call;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Effect;
import dev.custody.processor.program.Holding;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Operand;
import dev.custody.processor.program.Parameter;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Result;
import dev.custody.processor.program.Step;

/**
 * Which other names hold other objects than the one that is followed. A new reference is told from
 * others as long as the frame has shown it to nobody: what it reads from a container or an array
 * then is something else. What a call has returned may be what a field holds, {@code acquire()}
 * beside {@code current}; a new object is not. A call that was given something may have it from
 * there: {@code pick(list)}, or may have put it there: {@code new Node(list)}.
 */
final class OtherObjects {
  private final Following following;
  private final boolean owned;
  private final boolean isNew;
  private final boolean created;
  private Places known = Places.NONE;

  OtherObjects(Following following) {
    Origin origin = following.origin();
    this.following = following;
    this.owned =
        origin.kind() == Subject.Origin.ACQUIRED || origin.kind() == Subject.Origin.TAKEN_PARAMETER;
    Call call = origin.site() instanceof Call made ? made : null;
    this.isNew =
        origin.kind() == Subject.Origin.ACQUIRED
            && call != null
            && call.own() == null
            && call.operands().stream().allMatch(operand -> isPlainParameter(operand.local()))
            && TakenElements.source(call) == null;
    this.created = owned && call != null && call.creates();
  }

  /** Whether it is a function that the caller has passed, which makes what the call gives. */
  private boolean isPlainParameter(Local local) {
    return following.program().parameters().stream()
        .anyMatch(
            each ->
                each.local() == local
                    && each.entry() instanceof Parameter.Entry.Plain
                    && !each.container());
  }

  /** Says which places denote other objects, as long as nobody writes them. */
  void beside(Places denoting) {
    known = denoting.without(following.idioms().elementUses()::isRewritten);
  }

  /** Whether a comparison is one with what is another object for certain. */
  boolean isComparedBy(Condition.Same same, Reference followed) {
    boolean left = followed.denotedBy(same.left());
    boolean right = followed.denotedBy(same.right());
    if (left == right) {
      return false;
    }
    Place other = left ? same.right() : same.left();
    if (known.contains(other)) {
      return true;
    } else if (!(other instanceof Local)) {
      return created && isUnpublished(followed);
    }
    return owned
        && (left ? same.left() : same.right()) instanceof Local name
        && following.idioms().newcomers().areTwo(name, (Local) other, created);
  }

  /** After a step that may have put the reference where others find it. */
  Reference shown(Reference after, Step step) {
    return isShownBy(after, step) && isOfInterest() ? witnessed(after) : after;
  }

  private static boolean isShownBy(Reference reference, Step step) {
    if (step instanceof Step.Store store) {
      return store.value() != null && reference.denotedBy(store.value());
    }
    return step instanceof Step.MakeFunction function
        && function.captures().stream().anyMatch(each -> reference.denotedBy(each.outer()));
  }

  /** Before a call that may keep the reference where others find it. */
  State<Reference> shown(State<Reference> state, Call call) {
    Reference reference = state.followed();
    for (Operand operand : call.operands()) {
      if (operand.effect() instanceof Effect.Lend
          && reference.denotedBy(operand.local())
          && !isOnlyAsked(operand, call)
          && isOfInterest()) {
        return state.with(witnessed(reference));
      }
    }
    return state;
  }

  /**
   * Whether it is a call on the object itself that gets nothing else to put it into. Its point is
   * where its arguments begin, or before them.
   */
  private static boolean isOnlyAsked(Operand operand, Call call) {
    return call.operands().size() == 1 && operand.at().offset() <= call.at().offset();
  }

  private boolean isOfInterest() {
    return isNew && following.idioms().newcomers().areCompared();
  }

  private static Reference witnessed(Reference reference) {
    return reference.withCaptors(reference.captors().withWitness());
  }

  /** Whether nobody but the frame can know of it. */
  private boolean isUnpublished(Reference reference) {
    return isNew
        && reference.owns()
        && reference.debts() == null
        && reference.holders().isEmpty()
        && reference.keeper() == Kept.NO
        && reference.lender() == null
        && reference.captors().equals(Captors.NONE)
        && (reference.last() == Reference.Discard.NONE
            || reference.last() == Reference.Discard.RELEASED);
  }

  /** Whether what a step reads is something else. */
  boolean isAnother(Reference reference, Step step) {
    if (step instanceof Step.Next) {
      return isUnpublished(reference);
    }
    return step instanceof Step.Load load
        && (created || load.from() instanceof Place.Element)
        && load.holding() != Holding.UNTRACKED
        && isUnpublished(reference)
        && !reference.denotedBy(load.from().root());
  }

  /** Whether what a call returns is something else, if the call has returned. */
  boolean isAnother(Reference after, Call call) {
    return (call.result() instanceof Result.Element
            || created && call.result() instanceof Result.Borrowed && !isGiven(after, call))
        && isUnpublished(after);
  }

  private static boolean isGiven(Reference reference, Call call) {
    for (Operand operand : call.operands()) {
      if (reference.denotedBy(operand.local())) {
        return true;
      }
    }
    return false;
  }

  /** Whether whatever the frame had before the reference came to it is something else. */
  boolean isNewest() {
    return created;
  }
}
