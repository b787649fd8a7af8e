package dev.custody.processor.analysis;

import dev.custody.processor.program.Call;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Operand;
import dev.custody.processor.program.Step;
import java.util.List;

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

  /** The state after a call of a function that discards all elements, or with one as argument. */
  State<Contents> called(State<Contents> state, Operand operand, Call call) {
    Contents contents = state.followed();
    if (FunctionCalls.isForGood(operand)) {
      return contents.keeper() == Contents.Keeper.FRAME
          ? state.with(contents.leftToFunction(Gone.given(call)))
          : state.with(contents.escaped());
    } else if (!FunctionCalls.runsForCertain(operand, call)) {
      return state.with(contents.escaped());
    }
    State<Contents> ran = state.then(Moment.Kind.FUNCTION_RAN, call.at(), "");
    if (!contents.taker().leaves()) {
      following.ownFieldDiscarded();
      return ran.with(contents.emptied());
    } else if (contents.gone() != null && contents.gone().isAll()) {
      List<Moment> trace = ran.trace().moments();
      following.tell(
          new Event.DiscardedAgain(following.subject(contents.names()), false, call.at(), trace));
      return null;
    }
    following.ownFieldDiscarded();
    return ran.with(contents.emptiedBy(Gone.of(Gone.Extent.ALL, call, call.at())));
  }

  /** After a function that discards all elements was stored somewhere. */
  static Contents stored(Contents contents, Local value) {
    return value != null && contents.isTakenAlongBy(value) ? contents.escaped() : contents;
  }
}
