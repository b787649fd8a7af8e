package dev.custody.processor.analysis;

import dev.custody.processor.program.Loop;
import dev.custody.processor.program.Step;

/** What loops over the elements of a container leave in it. */
final class VisitedContainers {
  private final Following following;
  private final Turns turns;
  private final ContainerLoans loans;
  private final ContainerEnds ends;

  VisitedContainers(Following following, Turns turns, ContainerLoans loans, ContainerEnds ends) {
    this.following = following;
    this.turns = turns;
    this.loans = loans;
    this.ends = ends;
  }

  /** After a loop over all elements. */
  State<Contents> by(Step.Exhausted exhausted, State<Contents> state) {
    Loop loop = exhausted.loop();
    Contents contents = state.followed();
    if (!following.visits().isDecided(loop) || !turns.reads(loop, contents.names())) {
      return state.with(loans.passing(loop, leftBy(exhausted, contents)));
    }
    DecidedLoops decided = following.visits().decided();
    Gone gone = contents.gone();
    boolean discards =
        gone != null && gone.extent() == Gone.Extent.SO_FAR && gone.by().equals(loop)
            || decided.discards(loop, state.facts());
    Contents rest = discards ? loans.passing(loop, drained(exhausted, contents)) : contents;
    return state.with(rest).with(decided.after(loop, discards, state.facts()));
  }

  private Contents leftBy(Step.Exhausted exhausted, Contents contents) {
    Loop loop = exhausted.loop();
    Places settled = following.visits().compared().settled(loop);
    if (!turns.reads(loop, contents.names())) {
      return contents;
    } else if (following.elements().retains(loop)) {
      following.elements().takenOver(loop);
      if (contents.claimed() != null) {
        return contents.unclaimed();
      } else if (contents.isConstructed() && contents.isEmpty()) {
        // What the constructor made of somebody else's elements is the new object's.
        return contents;
      }
      boolean owned = contents.keeper() == Contents.Keeper.FRAME && !contents.isEmpty();
      return contents.with(stock -> stock.retainedBy(loop, owned));
    } else if (following.visits().drains(loop)) {
      return drained(exhausted, contents);
    } else if (following.visits().thins(loop)) {
      Contents rest = thinnedBy(exhausted, contents).with(stock -> stock.passing(exhausted));
      return isThinnedByAnother(contents, loop)
          ? emptied(rest).emptiedBy(rest.gone())
          : rest.with(stock -> stock.settling(settled));
    }
    boolean wrongly = contents.gone() != null && contents.gone().extent() == Gone.Extent.SO_FAR;
    Contents rest = wrongly ? contents.with(Stock::withoutGone) : contents;
    return rest.with(stock -> stock.settling(settled));
  }

  /** After a loop that has discarded what it has come by. */
  private Contents drained(Step.Exhausted exhausted, Contents contents) {
    Loop loop = exhausted.loop();
    Loop.Range range = loop.range();
    if (contents.stock().retained() != null) {
      return contents.with(Stock::accounted);
    } else if (mayBeRetainedLater(contents, loop)) {
      return ends.stored(contents, exhausted);
    }
    boolean left = following.visits().leaves(loop);
    boolean keepsOne = following.visits().keepsOne(loop);
    if (left
        && (range.passesOver() || keepsOne)
        && following.idioms().loneLoops().over(contents.names())) {
      Gone others = Gone.of(Gone.Extent.CHOSEN, loop, exhausted.at());
      return contents.with(
          stock -> keepsOne ? stock.leftButOne(others) : stock.leftBy(range, others));
    }
    if (!left && range == Loop.Range.ALL && contents.gone() != null) {
      following.elements().stands(contents.gone().by(), ElementEvents.Standing.CLEARED);
    }
    Gone gone = Gone.of(extent(loop), loop, exhausted.at());
    return left ? emptied(contents).emptiedBy(gone) : emptied(contents);
  }

  /** After a loop that has discarded some elements; on this way perhaps none. */
  private static Contents thinnedBy(Step.Exhausted exhausted, Contents contents) {
    Gone gone = contents.gone();
    if (exhausted.loop().index() != null) {
      Gone some = Gone.of(Gone.Extent.CHOSEN, exhausted.loop(), exhausted.at());
      return contents.with(stock -> stock.thinnedBy(some));
    }
    boolean any = gone != null && gone.by().equals(exhausted.loop());
    return any ? contents.with(stock -> stock.thinnedBy(gone.chosen())) : contents;
  }

  /** Whether a loop has stored each element elsewhere, and another one may retain each of them. */
  private boolean mayBeRetainedLater(Contents contents, Loop loop) {
    return contents.isLent()
        && following.visits().stores(loop)
        && following.idioms().lateRetains().mayFollow(following.events().block());
  }

  /** Whether another loop on the same way chooses, too: together, they may choose all. */
  private boolean isThinnedByAnother(Contents contents, Loop loop) {
    return following.idioms().elementUses().loopsOver(contents.names()).stream()
        .filter(other -> !other.equals(loop) && following.visits().thins(other))
        .filter(other -> following.visits().mayComplement(loop, other))
        .anyMatch(
            other -> Reach.haveOneWay(following.program(), loop, other, following.origin().site()));
  }

  /** How much a loop leaves that has discarded what it has visited where it is. */
  private Gone.Extent extent(Loop loop) {
    boolean some = following.visits().spares(loop) || following.visits().keepsOne(loop);
    return switch (loop.range()) {
      case ALL -> some ? Gone.Extent.CHOSEN : Gone.Extent.ALL;
      // What a view shows is in the container, too.
      case SOME -> loop.index() == null ? Gone.Extent.CHOSEN : Gone.Extent.PART;
      case WITH_FIRST, NOT_FIRST, NOT_LAST, NOT_EACH -> Gone.Extent.PART;
    };
  }

  private Contents emptied(Contents contents) {
    following.ownFieldDiscarded();
    return contents.emptied();
  }
}
