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
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the locals that hold nothing but references of the frame's own: what the method was given,
 * and new ones. To compare two of them that may hold the same one asks which of several it is:
 * {@code if (result != message) message.release();}. (Two references that come from two calls may
 * well be one object, and both must be discarded then.)
 */
final class Newcomers {
  /** By what the locals may hold: parameters, and the points of calls. */
  private final Map<Local, Set<Object>> given = new HashMap<>();

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

  /**
   * Whether two locals, of which one denotes a reference and the other one does not, hold two
   * objects for certain.
   *
   * @param created whether that reference is one to an object that was created here
   */
  boolean areTwo(Local one, Local other, boolean created) {
    return !unknown.contains(one)
        && !unknown.contains(other)
        && (created || !Collections.disjoint(held(one), held(other)));
  }

  private Set<Object> held(Local local) {
    return given.getOrDefault(local, Set.of());
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
        hold(invoke.call().to(), Set.of(invoke.call().at()));
      }
    }
  }

  private void from(Local to, Collection<Local> sources) {
    for (Local source : sources) {
      unless(!unknown.contains(source), to);
      hold(to, held(source));
    }
  }

  private void hold(Local local, Set<Object> references) {
    Set<Object> more = new HashSet<>(held(local));
    if (more.addAll(references)) {
      given.put(local, more);
      changed = true;
    }
  }

  private void unless(boolean known, Local local) {
    changed |= !known && unknown.add(local);
  }
}
