package dev.custody.processor.analysis;

import dev.custody.processor.program.Local;
import dev.custody.processor.program.Parameter;
import dev.custody.processor.program.Value;
import dev.custody.processor.program.When;

/** Whether a parameter that is taken under a condition was taken, on the way a method ends. */
final class ConditionalTaking {
  private final Parameter parameter;

  ConditionalTaking(Origin origin) {
    this.parameter = origin.parameter();
  }

  /** When the method returns; null if that cannot be told from the result. */
  Boolean whenReturned(Facts facts, Local value) {
    Value asked = parameter == null ? null : when(parameter.entry()).takenResult();
    if (asked == null) {
      return Boolean.TRUE;
    }
    Value known = value == null ? null : facts.of(value);
    if (known == null) {
      return null;
    }
    if (Values.contradict(known, asked)) {
      return Boolean.FALSE;
    }
    return known.equals(asked) ? Boolean.TRUE : null;
  }

  /** When the method is left by an exception. */
  boolean whenLeft() {
    return parameter == null
        || !(parameter.entry() instanceof Parameter.Entry.Taken taken)
        || taken.when() == When.ALWAYS;
  }

  private static When when(Parameter.Entry entry) {
    if (entry instanceof Parameter.Entry.Taken taken) {
      return taken.when();
    }
    return entry instanceof Parameter.Entry.Retained retained ? retained.when() : When.ALWAYS;
  }
}
