package dev.custody.processor.analysis;

import dev.custody.processor.program.At;
import dev.custody.processor.program.Call;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import dev.custody.processor.program.Value;
import java.util.function.Predicate;

/**
 * What the steps of a program do to something that is followed through it. A behaviour tells what
 * it sees to the collector of events, and passes on the states that are still worth following.
 */
interface Behaviour<S> {

  /** What comes next happens in this block. */
  default void enter(int block) {}

  /** The places that denote what is followed. */
  Places names(S followed);

  /**
   * What is followed, where variables go out of use; null if nothing can happen to it any more.
   *
   * @param matters whether something may still depend on what a place holds
   */
  S left(S followed, Predicate<Place> matters);

  /** Whether what is followed is a reference that a call made for this frame. */
  default boolean followsNew() {
    return false;
  }

  /** Whether it is one that somebody else has, and has lent to this frame. */
  default boolean followsLent() {
    return false;
  }

  /** Whether whatever the frame had before what is followed came to it is something else. */
  default boolean isNewest() {
    return false;
  }

  /** Whether what a step has read is something else than what is followed. */
  default boolean isAnother(S followed, Step step) {
    return false;
  }

  /** Whether what a call has returned is something else than what is followed. */
  default boolean isAnother(S followed, Call call) {
    return false;
  }

  /** Whether a condition cannot come out so while what is followed is there. */
  default boolean rulesOut(S followed, Condition condition, boolean outcome) {
    return false;
  }

  /**
   * What is followed, once a condition has come out so.
   *
   * @param now what is known then
   */
  default S learned(State<S> state, Condition condition, boolean outcome, Facts now) {
    return state.followed();
  }

  /** Whether only a later call of the method takes a branch so, or only one turn of a loop. */
  default boolean isGate(At branch, boolean outcome) {
    return false;
  }

  /** The state after a step; null if there is nothing left to follow. */
  State<S> step(State<S> state, Step step);

  /** The effects of a call. The facts of the states passed on are those before the call. */
  void call(State<S> state, Call call, Outcomes<S> outcomes);

  /**
   * A step, or a call that returns, left nothing to follow.
   *
   * @param last what was followed before it
   * @param empties whether it empties a place
   */
  default void lost(S last, Predicate<Place> empties) {}

  default void returns(State<S> state, Terminator.Return end) {}

  default void leaves(State<S> state, Terminator.Leave end) {}

  /** Receives what a call can come to. */
  interface Outcomes<S> {
    /**
     * The call returns.
     *
     * @param result what its result is then; null if nothing is known
     */
    void returned(State<S> state, Value result);

    /** The call throws an exception that it declares. */
    void threw(State<S> state);

    /** The call throws an exception that it does not declare. */
    void broke(State<S> state);
  }
}
