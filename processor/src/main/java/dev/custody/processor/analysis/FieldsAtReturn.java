package dev.custody.processor.analysis;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.FieldsLeft;
import dev.custody.processor.program.OwnField;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Terminator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How whoever calls a method will find the owning fields of its object. */
final class FieldsAtReturn {
  private FieldsAtReturn() {}

  /**
   * How the method leaves them, once its origins have been followed.
   *
   * @param refilled the fields in which it may have put something
   */
  static FieldsLeft of(
      Program program, Flow flow, List<Origin> origins, Fates fates, Set<String> refilled) {
    Set<String> emptied = new HashSet<>();
    for (Origin origin : origins) {
      if (origin.site() instanceof OwnField field) {
        emptied.add(field.place().name());
      }
    }
    Set<String> held = fates.fields(FieldFate.HELD);
    emptied.removeAll(held);
    Set<String> uncertain = both(fates.fields(FieldFate.UNCERTAIN), emptied);
    emptied.removeAll(uncertain);
    Set<String> handedOn = both(fates.fields(FieldFate.HANDED_ON), emptied);
    emptied.removeAll(handedOn);
    Set<String> reduced = both(fates.fields(FieldFate.REDUCED), held);
    return new FieldsLeft(emptied, handedOn, reduced, refilled, uncertain, seen(program, flow));
  }

  private static Set<String> both(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    return both;
  }

  /** The own fields that the body looks at, or that a method does which it calls. */
  private static Set<String> seen(Program program, Flow flow) {
    Set<String> seen = new HashSet<>();
    for (OwnField field : program.fields()) {
      if (flow.mentions(field.place())) {
        seen.add(field.place().name());
      }
    }
    for (Block block : program.blocks()) {
      if (block.end() instanceof Terminator.Invoke invoke && invoke.call().own() != null) {
        seen.addAll(invoke.call().own().left().seen());
      }
    }
    return seen;
  }
}
