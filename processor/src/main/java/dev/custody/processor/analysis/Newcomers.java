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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
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

  /** For each local those that may come to hold the same. */
  private final Map<Local, List<Local>> copies = new HashMap<>();

  private final Deque<Local> work = new ArrayDeque<>();
  private final boolean compared;

  Newcomers(Program program) {
    compared = program.blocks().stream().anyMatch(Newcomers::compares);
    if (!compared) {
      return;
    }
    program.parameters().forEach(this::parameter);
    program.blocks().forEach(this::block);
    work.addAll(given.keySet());
    work.addAll(unknown);
    while (!work.isEmpty()) {
      Local source = work.poll();
      for (Local copy : copies.getOrDefault(source, List.of())) {
        boolean more = holds(copy, held(source));
        more |= unknown.contains(source) && unknown.add(copy);
        if (more) {
          work.add(copy);
        }
      }
    }
  }

  private static boolean compares(Block block) {
    return block.end() instanceof Terminator.Branch branch
        && branch.condition() instanceof Condition.Same;
  }

  /** Whether the body compares any objects at all. */
  boolean areCompared() {
    return compared;
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
      holds(parameter.local(), Set.of(parameter.local()));
    } else {
      unknown.add(parameter.local());
    }
  }

  private void block(Block block) {
    for (Step step : block.steps()) {
      if (step instanceof Step.Copy copy) {
        copied(copy.from(), copy.to());
      } else if (step instanceof Step.Load load) {
        unless(load.holding() == Holding.IMMORTAL, load.to());
      } else if (step.written() != null && !(step instanceof Step.Set)) {
        unless(false, step.written());
      }
    }
    if (block.end() instanceof Terminator.Invoke invoke && invoke.call().to() != null) {
      Result result = invoke.call().result();
      if (result instanceof Result.Alias alias) {
        alias.of().forEach(source -> copied(source, invoke.call().to()));
      } else {
        boolean known = result instanceof Result.Owned || result instanceof Result.Immortal;
        unless(known, invoke.call().to());
        holds(invoke.call().to(), Set.of(invoke.call().at()));
      }
    }
  }

  private void copied(Local from, Local to) {
    copies.computeIfAbsent(from, source -> new ArrayList<>(2)).add(to);
  }

  /** Adds to what a local may hold; gives whether it is more now. */
  private boolean holds(Local local, Set<Object> references) {
    return !references.isEmpty()
        && given.computeIfAbsent(local, key -> new HashSet<>(2)).addAll(references);
  }

  private void unless(boolean known, Local local) {
    if (!known) {
      unknown.add(local);
    }
  }
}
