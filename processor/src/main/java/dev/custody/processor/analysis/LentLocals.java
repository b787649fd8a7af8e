package dev.custody.processor.analysis;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Holding;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Parameter;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Result;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds the locals that never denote anything but what the method was lent or what is never
 * deallocated. A new reference that turns out to be the same as one of these is no reference of the
 * frame's own: {@code if (result != argument) result.release();}.
 */
final class LentLocals {
  private final Set<Local> lent = new HashSet<>();
  private final Set<Local> others = new HashSet<>();
  private boolean changed;
  private boolean copies;

  private LentLocals() {}

  static Set<Local> of(Program program) {
    LentLocals locals = new LentLocals();
    program.parameters().forEach(locals::parameter);
    do {
      locals.changed = false;
      program.blocks().forEach(locals::block);
    } while (locals.changed && locals.copies);
    locals.lent.removeAll(locals.others);
    return locals.lent;
  }

  private void parameter(Parameter parameter) {
    boolean taken = parameter.entry() instanceof Parameter.Entry.Taken;
    (taken ? others : lent).add(parameter.local());
  }

  private void block(Block block) {
    for (Step step : block.steps()) {
      if (step instanceof Step.Copy copy) {
        copies = true;
        // A copy of what is not known yet is looked at again when it is.
        if (others.contains(copy.from())) {
          written(copy.to(), false);
        } else if (lent.contains(copy.from())) {
          written(copy.to(), true);
        }
      } else if (step instanceof Step.Load load) {
        written(load.to(), load.holding() == Holding.IMMORTAL);
      } else if (step instanceof Step.Next next) {
        written(next.to(), next.holding() == Holding.IMMORTAL);
      } else if (step instanceof Step.Forget forget) {
        written(forget.to(), false);
      }
    }
    if (block.end() instanceof Terminator.Invoke invoke && invoke.call().to() != null) {
      written(invoke.call().to(), invoke.call().result() instanceof Result.Immortal);
    }
  }

  private void written(Local local, boolean isLent) {
    changed |= (isLent ? lent : others).add(local);
  }
}
