package dev.custody.processor.analysis;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Holding;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Parameter;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Result;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the locals that hold either what the method was given or a new reference. To compare such a
 * local with the parameter asks which of the two it is: {@code if (result != message)
 * message.release();}. (Two new references may well be one object.)
 */
final class Newcomers {
  private final Map<Local, Set<Local>> given = new HashMap<>();
  private final Set<Local> unknown = new HashSet<>();
  private boolean changed = true;

  Newcomers(Program program) {
    if (program.blocks().stream().noneMatch(Newcomers::compares)) {
      return;
    }
    program.parameters().forEach(this::parameter);
    while (changed) {
      changed = false;
      program.blocks().forEach(this::block);
    }
  }

  private static boolean compares(Block block) {
    return block.end() instanceof Terminator.Branch branch
        && branch.condition() instanceof Condition.Same;
  }

  /** Whether a local that does not denote the parameter holds another object for certain. */
  boolean holdsAnother(Local local, Local parameter) {
    return !unknown.contains(local)
        && given.getOrDefault(local, Set.of()).equals(Set.of(parameter));
  }

  private void parameter(Parameter parameter) {
    if (parameter.entry() instanceof Parameter.Entry.Taken) {
      given.put(parameter.local(), Set.of(parameter.local()));
    } else {
      unknown.add(parameter.local());
    }
  }

  private void block(Block block) {
    for (Step step : block.steps()) {
      if (step instanceof Step.Copy copy) {
        from(copy.to(), List.of(copy.from()));
      } else if (step instanceof Step.Load load) {
        unless(load.holding() == Holding.IMMORTAL, load.to());
      } else if (step.written() != null && !(step instanceof Step.Set)) {
        unless(false, step.written());
      }
    }
    if (block.end() instanceof Terminator.Invoke invoke && invoke.call().to() != null) {
      Result result = invoke.call().result();
      if (result instanceof Result.Alias alias) {
        from(invoke.call().to(), alias.of());
      } else {
        boolean known = result instanceof Result.Owned || result instanceof Result.Immortal;
        unless(known, invoke.call().to());
      }
    }
  }

  private void from(Local to, Collection<Local> sources) {
    for (Local source : sources) {
      unless(!unknown.contains(source), to);
      Set<Local> more = new HashSet<>(given.getOrDefault(to, Set.of()));
      if (more.addAll(given.getOrDefault(source, Set.of()))) {
        given.put(to, more);
        changed = true;
      }
    }
  }

  private void unless(boolean known, Local local) {
    changed |= !known && unknown.add(local);
  }
}
