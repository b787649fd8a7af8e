package dev.custody.processor.infer;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Effect;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Operand;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Step;
import java.util.Set;

/** What puts something where nothing may have been before. */
final class Fillers {
  private Fillers() {}

  /** The container that gets what is passed; null if none does. */
  static Local filled(Operand operand, boolean isNull) {
    Effect effect = operand.effect();
    if (effect instanceof Effect.Fill) {
      return operand.local();
    } else if (effect instanceof Effect.Copy copy) {
      return copy.into();
    } else if (isNull) {
      return null;
    } else if (effect instanceof Effect.Steal steal) {
      return steal.into();
    }
    return effect instanceof Effect.Keep keep ? keep.into() : null;
  }

  /** Adds the names of the fields that a function's body stores something in. */
  static void addFields(Program body, Set<String> names) {
    for (Block block : body.blocks()) {
      for (Step step : block.steps()) {
        if (step instanceof Step.Store store
            && store.to() instanceof Place.Field field
            && store.value() != null) {
          names.add(field.name());
        } else if (step instanceof Step.MakeFunction function) {
          function.bodies().forEach(inner -> addFields(inner, names));
        }
      }
    }
  }
}
