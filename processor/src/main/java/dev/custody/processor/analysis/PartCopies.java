package dev.custody.processor.analysis;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Effect;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Operand;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import java.util.HashSet;
import java.util.Set;

/**
 * Arrays that get a part of another one, whose place they take then: {@code fresh = new
 * Buf[old.length - 1]; … all = fresh;}. Whether an element is still there, nobody can tell.
 */
final class PartCopies {
  private final Set<Local> copies = new HashSet<>(2);

  PartCopies(Program program) {
    for (Block block : program.blocks()) {
      if (block.end() instanceof Terminator.Invoke invoke) {
        for (Operand operand : invoke.call().operands()) {
          if (operand.effect() instanceof Effect.Copy copy && copy.part() && copy.into() != null) {
            copies.add(copy.into());
          }
        }
      }
    }
  }

  /** Whether a store puts such an array in the place of the one that an element is in. */
  boolean mayLeaveOut(Reference element, Step.Store store) {
    return !copies.isEmpty()
        && store.value() != null
        && copies.contains(store.value())
        && isIn(store.to(), element);
  }

  private static boolean isIn(Place array, Reference element) {
    return element.lender() != null && element.lender().denotedBy(array)
        || element
            .holders()
            .any(holder -> holder instanceof Place.Element slot && slot.base().equals(array));
  }
}
