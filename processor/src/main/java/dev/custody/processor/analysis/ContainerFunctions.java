package dev.custody.processor.analysis;

import dev.custody.processor.program.At;
import dev.custody.processor.program.Call;
import dev.custody.processor.program.Operand;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;

/**
 * What functions do to a container that they captured. One that discards all elements each time
 * that it runs is known by the locals that hold it; of any other, nobody knows what it has left.
 */
final class ContainerFunctions {
  private final Following following;
  private final FunctionBodies bodies;

  ContainerFunctions(Following following, FunctionBodies bodies) {
    this.following = following;
    this.bodies = bodies;
  }

  /** After a function was made, which may have captured the container. */
  State<Contents> made(State<Contents> state, Step.MakeFunction function) {
    Contents contents = state.followed();
    Contents after = contents;
    State<Contents> made = state;
    for (Step.Capture capture : function.captures()) {
      if (contents.isTakenAlongBy(capture.outer())) {
        after = after.escaped();
      } else if (contents.names().contains(capture.outer()) && !ReadingBodies.onlyRead(function)) {
        reduced(contents, bodies.reduced(capture, function));
        Boolean leaves = bodies.drain(capture, function);
        boolean known = leaves != null && !contents.isOfNobody() && contents.copies().isEmpty();
        after =
            known
                ? after.takenAlong(new Contents.Taker(Places.of(function.to()), leaves))
                : after.escaped();
        made = known ? made.then(Moment.Kind.CAPTURED, function.at(), "") : made;
      }
      after = ContainerBehaviour.shared(after, capture.outer());
    }
    return made.with(after);
  }

  /** A function discards some of the elements, perhaps not all, where they are. */
  private void reduced(Contents contents, Event event) {
    if (event == null) {
      return;
    } else if (contents.isLentUnretained() || contents.held() && !following.disposesOwnField()) {
      following.tell(event);
    } else {
      following.reducedInFunction(event);
    }
  }

  /** The state after a call of a function that discards all elements, or with one as argument. */
  State<Contents> called(State<Contents> state, Operand operand, Call call) {
    Contents contents = state.followed();
    if (FunctionCalls.isForGood(operand) && contents.keeper() == Contents.Keeper.FRAME) {
      return state.with(contents.leftToFunction(Gone.given(call)));
    } else if (!FunctionCalls.runsForCertain(operand, call)) {
      return passedOn(state, operand.at(), call.name());
    }
    State<Contents> ran = state.then(Moment.Kind.FUNCTION_RAN, call.at(), "");
    if (!contents.taker().leaves()) {
      following.ownFieldDiscarded();
      return ran.with(contents.emptied());
    } else if (contents.gone() != null && contents.gone().isAll()) {
      following.discardedAgain(ran, false, call.at());
      return null;
    }
    following.ownFieldDiscarded();
    owe(ran, call);
    return ran.with(contents.emptiedBy(Gone.of(Gone.Extent.ALL, call, call.at())));
  }

  /** Whoever owns the container must not find in it what a function has discarded. */
  private void owe(State<Contents> ran, Call call) {
    Subject subject = following.subject(ran.followed().names());
    following
        .elements()
        .owed(
            call,
            null,
            new Event.BorrowedDiscarded(subject, false, call.at(), ran.trace().moments()));
    following.elements().stands(call, ElementEvents.Standing.OWN);
  }

  /** After a function that discards all elements was stored somewhere. */
  State<Contents> stored(State<Contents> state, Step.Store store) {
    return store.value() != null && state.followed().isTakenAlongBy(store.value())
        ? passedOn(state, store.at(), store.to().words())
        : state;
  }

  /** A function that discards all elements is returned. */
  void returned(State<Contents> state, Terminator.Return end) {
    if (end.value() != null && state.followed().isTakenAlongBy(end.value())) {
      passedOn(state, end.at(), following.program().noun());
    }
  }

  /** Somebody else runs the function or not: what is only lent is not the frame's to give so. */
  private State<Contents> passedOn(State<Contents> state, At at, String to) {
    Contents contents = state.followed();
    if (contents.isLentUnretained() && contents.taker().leaves()) {
      State<Contents> passed = state.then(Moment.Kind.STOLEN, at, to);
      following.tell(
          new Event.BorrowedDiscarded(
              following.subject(contents.names()), true, at, passed.trace().moments()));
    }
    return state.with(contents.escaped());
  }
}
