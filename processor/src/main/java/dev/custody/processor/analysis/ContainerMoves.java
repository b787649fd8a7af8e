package dev.custody.processor.analysis;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Call;
import dev.custody.processor.program.Effect;
import dev.custody.processor.program.Operand;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Terminator;
import java.util.List;

/** What it means that all elements of a container get elsewhere at once. */
final class ContainerMoves {
  private final Following following;
  private final ContainerEnds ends;

  ContainerMoves(Following following, ContainerEnds ends) {
    this.following = following;
    this.ends = ends;
  }

  /** The elements are in another container now, too; whose they are, the next steps show. */
  State<Contents> copied(State<Contents> state, Effect.Copy copy, Operand operand, Call call) {
    Contents contents = state.followed();
    boolean within = copy.into() != call.to() && contents.names().contains(copy.into());
    if (copy.into() != null && within) {
      // Within one container, elements are only moved about.
      return state.with(contents.with(Stock::rearranged));
    } else if (copy.into() != null && following.idioms().made().contains(copy.into())) {
      return state.with(contents.copiedInto(copy.into()));
    }
    return movedOn(state, operand, call);
  }

  private Contents claimed(State<Contents> state, Operand operand, Call call) {
    if (state.followed().claimed() == null) {
      State<Contents> told = state.then(Moment.Kind.STOLEN, operand.at(), call.name());
      Subject subject = following.subject();
      List<Moment> trace = told.trace().moments();
      ends.claimed(
          state.followed().held()
              ? new Event.FieldStale(subject, subject.name(), true, operand.at(), trace)
              : new Event.BorrowedDiscarded(subject, true, operand.at(), trace));
    }
    return state.followed().claimed(operand.at());
  }

  /** All elements leave the container at once. */
  State<Contents> cleared(State<Contents> state, Operand operand, Call call) {
    Contents contents = state.followed();
    if (contents.gone() != null) {
      following.elements().stands(contents.gone().by(), ElementEvents.Standing.CLEARED);
    }
    if (!contents.copies().isEmpty()) {
      return state
          .with(contents.leftToOther(operand.local()))
          .then(Moment.Kind.CLEARED, call.at(), "");
    } else if (contents.claimed() != null) {
      return null;
    } else if (!contents.isEmpty() && !(contents.isLent() && mayBeElsewhere(contents))) {
      ends.lost(state.then(Moment.Kind.OUT_OF_USE, call.at(), ""), Event.Loss.CLEARED, call.at());
      return null;
    }
    return state.with(contents.emptied());
  }

  /** Whether what a lent container loses may have been discarded, or be in another one by now. */
  private boolean mayBeElsewhere(Contents contents) {
    return contents.gone() != null
        || following.idioms().dropped().any()
        || following.program().blocks().stream()
            .map(Block::end)
            .filter(Terminator.Invoke.class::isInstance)
            .flatMap(end -> ((Terminator.Invoke) end).call().operands().stream())
            .anyMatch(operand -> operand.effect() instanceof Effect.Copy);
  }

  /** The container is given to somebody, who takes it over or may do with it what he likes. */
  State<Contents> givenAway(State<Contents> state, Operand operand, Call call) {
    return operand.effect() instanceof Effect.Steal steal
        ? givenOn(state, steal, operand, call)
        : state.with(state.followed().escaped());
  }

  /** Somebody gets the container with what is in it, and perhaps leaves that where it is. */
  private State<Contents> givenOn(
      State<Contents> state, Effect.Steal steal, Operand operand, Call call) {
    Contents contents = state.followed();
    State<Contents> rest = movedOn(state, operand, call);
    boolean seen =
        rest == null
            && steal.into() == null
            && contents.keeper() == Contents.Keeper.FRAME
            && contents.copies().isEmpty();
    if (!seen) {
      return rest;
    } else if (contents.gone() != null && contents.gone().isGiven()) {
      State<Contents> twice = state.then(Moment.Kind.STOLEN, operand.at(), call.name());
      following.discardedAgain(twice, true, operand.at());
      return null;
    }
    return Reuse.mayFollow(following.program(), call, contents.names())
        ? null
        : state
            .with(contents.emptiedBy(Gone.given(call)))
            .then(Moment.Kind.STOLEN, operand.at(), call.name());
  }

  /** The elements go elsewhere; those that somebody else has, too, may do so if he loses them. */
  private State<Contents> movedOn(State<Contents> state, Operand operand, Call call) {
    Contents contents = state.followed();
    boolean kept = contents.isLent() || isKeptInField(contents);
    return kept && contents.stock().retained() == null
        ? state.with(claimed(state, operand, call))
        : ends.handedOn(state, call.at());
  }

  /** Whether a field has them that is not to be emptied anyway. */
  private boolean isKeptInField(Contents contents) {
    return contents.held()
        && !contents.isEmpty()
        && following.origin().place() instanceof Place.Field
        && !following.disposesOwnField();
  }
}
