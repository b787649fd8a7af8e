package dev.custody.processor.analysis;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Result;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import java.util.HashSet;
import java.util.Set;

/** Finds the locals that never denote anything but containers that the frame has made. */
final class MadeContainers {
  private final Set<Local> made = new HashSet<>();
  private final Set<Local> others = new HashSet<>();
  private boolean changed;
  private boolean copies;

  private MadeContainers() {}

  static Set<Local> of(Program program) {
    MadeContainers locals = new MadeContainers();
    program.parameters().forEach(parameter -> locals.others.add(parameter.local()));
    do {
      locals.changed = false;
      program.blocks().forEach(locals::block);
    } while (locals.changed && locals.copies);
    locals.made.removeAll(locals.others);
    return locals.made;
  }

  private void block(Block block) {
    for (Step step : block.steps()) {
      if (step instanceof Step.Copy copy) {
        copies = true;
        // A copy of what is not known yet is looked at again when it is.
        if (others.contains(copy.from())) {
          written(copy.to(), false);
        } else if (made.contains(copy.from())) {
          written(copy.to(), true);
        }
      } else if (step instanceof Step.Load load) {
        written(load.to(), false);
      } else if (step instanceof Step.Next next) {
        written(next.to(), false);
      } else if (step instanceof Step.Forget forget) {
        written(forget.to(), false);
      }
    }
    if (block.end() instanceof Terminator.Invoke invoke && invoke.call().to() != null) {
      written(invoke.call().to(), invoke.call().result() instanceof Result.Container);
    }
  }

  private void written(Local local, boolean isMade) {
    changed |= (isMade ? made : others).add(local);
  }
}
