package dev.custody.processor.analysis;

import dev.custody.processor.program.Call;
import dev.custody.processor.program.Effect;
import dev.custody.processor.program.Holding;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Operand;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Step;

/**
 * Follows a container on after a field has taken over what it owns: as long as nobody does anything
 * to it but to name it, nothing else may take that over, too.
 */
final class StoredContainers {
  private final Following following;

  StoredContainers(Following following) {
    this.following = following;
  }

  /** The state after a step; null if there is nothing more to be seen. */
  State<Contents> step(State<Contents> state, Step step) {
    Contents contents = state.followed();
    Places names = contents.names();
    if (step instanceof Step.Copy copy) {
      Contents rest = contents.afterWrite(copy.to());
      return stillThere(state.with(rest.copied(copy.from(), copy.to())));
    } else if (step instanceof Step.Load load) {
      boolean element = load.from() instanceof Place.Element place && names.contains(place.base());
      return element || names.contains(load.from()) ? null : written(state, load.to());
    } else if (step instanceof Step.Store store) {
      return store(state, store);
    } else if (step instanceof Step.MakeFunction function) {
      boolean captured =
          function.captures().stream().anyMatch(capture -> names.contains(capture.outer()));
      return captured ? null : written(state, function.to());
    } else if (step instanceof Step.Next next) {
      return names.contains(next.container()) ? null : written(state, next.to());
    } else if (step instanceof Step.End end) {
      Contents rest = contents;
      for (Local local : end.locals()) {
        rest = rest.afterWrite(local);
      }
      return stillThere(state.with(rest));
    }
    return step.written() == null ? state : written(state, step.written());
  }

  private State<Contents> store(State<Contents> state, Step.Store store) {
    Places names = state.followed().names();
    if (store.value() == null || !names.contains(store.value())) {
      return written(state, store.to());
    } else if (store.holding() == Holding.CONTAINER && !names.contains(store.to())) {
      keptAgain(state, store);
      return null;
    }
    return store.to() instanceof Place.Element ? null : state;
  }

  /** Tells that a second place is to own what a field owns already. */
  void keptAgain(State<Contents> state, Step.Store store) {
    String words = store.to().words();
    State<Contents> stored = state.then(Moment.Kind.STOLEN, store.at(), words);
    Subject subject = following.subject(state.followed().names());
    following.tell(new Event.BorrowedKept(subject, words, store.at(), stored.trace().moments()));
  }

  void call(State<Contents> state, Call call, Behaviour.Outcomes<Contents> outcomes) {
    Contents contents = state.followed();
    for (Operand operand : call.operands()) {
      if (contents.names().contains(operand.local())) {
        if (operand.effect() instanceof Effect.Steal steal && steal.when().takenResult() == null) {
          State<Contents> given = state.then(Moment.Kind.STOLEN, operand.at(), call.name());
          following.discardedAgain(given, true, operand.at());
        }
        return;
      } else if (contents.names().any(name -> name.root() == operand.local())) {
        // It may write the field.
        return;
      }
    }
    State<Contents> after = call.to() == null ? state : written(state, call.to());
    if (after != null) {
      outcomes.returned(after, null);
    }
    outcomes.threw(state);
    outcomes.broke(state);
  }

  private static State<Contents> written(State<Contents> state, Place to) {
    return stillThere(state.with(state.followed().afterWrite(to)));
  }

  /** The state as long as a variable and a field both have the container; else null. */
  private static State<Contents> stillThere(State<Contents> state) {
    Places names = state.followed().names();
    return names.any(Local.class::isInstance) && names.any(name -> !(name instanceof Local))
        ? state
        : null;
  }
}
