package dev.custody.processor.analysis;

import dev.custody.processor.program.Call;
import dev.custody.processor.program.Effect;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Operand;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Step;
import java.util.function.Predicate;

/**
 * Follows a variable that was set to null, and what it was copied to, to where it is released after
 * an exception. What is followed are the locals that are null. An exception that no call declares
 * is not followed: a handler that would release null after one is there for those that are
 * declared. Where conditions alone lead to the release, they may well go together in a way that
 * nobody can see here, and nothing is told.
 */
final class NullPaths implements Behaviour<Places> {
  private final Program program;
  private final FactSteps facts;
  private final Events events;

  /**
   * @param events gets what is told
   */
  NullPaths(Program program, FactSteps facts, Events events) {
    this.program = program;
    this.facts = facts;
    this.events = events;
  }

  /** Whether a call needs an object there, to release it. */
  static boolean isReleasedUnlessNull(Operand operand) {
    return operand.effect() instanceof Effect.Release && !operand.nullable();
  }

  /**
   * Follows what a step sets to null.
   *
   * @param known what is known after the step
   */
  void follow(Origin.Start afterIt, Step.Set set, Facts known) {
    Walk<Places> walk = new Walk<>(program, facts, this);
    Trace trace = Trace.start(Moment.Kind.SET_TO_NULL, set.at(), set.to().name());
    walk.follow(afterIt, new State<>(Places.of(set.to()), known, false, trace));
    events.shorten(walk.crossings());
  }

  @Override
  public void enter(int block) {
    events.enter(block);
  }

  /** None of the places denotes an object. */
  @Override
  public Places names(Places followed) {
    return Places.NONE;
  }

  @Override
  public Places left(Places followed, Predicate<Place> matters) {
    return followed.any(matters) ? followed : null;
  }

  @Override
  public State<Places> step(State<Places> state, Step step) {
    Places followed = state.followed();
    boolean needed =
        step instanceof Step.Use use && followed.contains(use.local())
            || step instanceof Step.Load load && isBase(followed, load.from())
            || step instanceof Step.Store store && isBase(followed, store.to());
    if (needed) {
      return null;
    } else if (step instanceof Step.Copy copy) {
      return left(state, followed.afterWrite(copy.to()).copied(copy.from(), copy.to()));
    }
    return step.written() == null ? state : left(state, followed.afterWrite(step.written()));
  }

  private static boolean isBase(Places followed, Place place) {
    return place.root() != null && followed.contains(place.root());
  }

  private static State<Places> left(State<Places> state, Places followed) {
    return followed.isEmpty() ? null : state.with(followed);
  }

  @Override
  public void call(State<Places> state, Call call, Outcomes<Places> outcomes) {
    for (Operand operand : call.operands()) {
      Local local = operand.local();
      if (!state.followed().contains(local)) {
        continue;
      } else if (isReleasedUnlessNull(operand)) {
        if (state.exceptional()) {
          tell(state, local, call);
        }
        return;
      } else if (operand == call.operands().get(0) && !operand.nullable()) {
        // Perhaps what it is called on: then it does not come any further.
        return;
      }
    }
    outcomes.threw(state);
    Places followed = call.to() == null ? state.followed() : state.followed().afterWrite(call.to());
    if (!followed.isEmpty()) {
      outcomes.returned(state.with(followed), null);
    }
  }

  private void tell(State<Places> state, Local local, Call call) {
    State<Places> end = state.then(Moment.Kind.RELEASED, call.at(), call.name());
    events.add(new Event.NullDiscarded(local.name(), false, call.at(), end.trace().moments()));
  }
}
