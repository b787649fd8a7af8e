package dev.custody.processor.analysis;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Holding;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Parameter;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Result;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the locals that never denote anything but objects of one kind, or nothing. */
final class LocalsHolding {
  private final Predicate<Result> results;
  private final Predicate<Holding> holdings;
  private final Set<Local> such = new HashSet<>();
  private final Set<Local> others = new HashSet<>();
  private final Map<Local, List<Local>> copies = new HashMap<>();

  private LocalsHolding(Predicate<Result> results, Predicate<Holding> holdings) {
    this.results = results;
    this.holdings = holdings;
  }

  /** Those of what the method was lent, or of what is never deallocated. */
  static Set<Local> lent(Program program) {
    LocalsHolding locals =
        new LocalsHolding(Result.Immortal.class::isInstance, Holding.IMMORTAL::equals);
    for (Parameter parameter : program.parameters()) {
      locals.written(parameter.local(), !(parameter.entry() instanceof Parameter.Entry.Taken));
    }
    return locals.find(program);
  }

  /** Those of references that calls have made for the frame. */
  static Set<Local> newReferences(Program program) {
    LocalsHolding locals = new LocalsHolding(Result.Owned.class::isInstance, holding -> false);
    program.parameters().forEach(parameter -> locals.written(parameter.local(), false));
    return locals.find(program);
  }

  /** Those of containers that the frame has made. */
  static Set<Local> madeContainers(Program program) {
    LocalsHolding locals = new LocalsHolding(Result.Container.class::isInstance, holding -> false);
    program.parameters().forEach(parameter -> locals.written(parameter.local(), false));
    return locals.find(program);
  }

  private Set<Local> find(Program program) {
    program.blocks().forEach(this::block);
    if (!copies.isEmpty()) {
      spread(such);
      spread(others);
    }
    such.removeAll(others);
    return such;
  }

  private void block(Block block) {
    for (Step step : block.steps()) {
      if (step instanceof Step.Copy copy) {
        copies.computeIfAbsent(copy.from(), from -> new ArrayList<>(2)).add(copy.to());
      } else if (step instanceof Step.Load load) {
        written(load.to(), holdings.test(load.holding()));
      } else if (step instanceof Step.Next next) {
        written(next.to(), holdings.test(next.holding()));
      } else if (step instanceof Step.Forget forget) {
        written(forget.to(), false);
      }
    }
    if (block.end() instanceof Terminator.Invoke invoke && invoke.call().to() != null) {
      written(invoke.call().to(), results.test(invoke.call().result()));
    }
  }

  private void written(Local local, boolean isSuch) {
    (isSuch ? such : others).add(local);
  }

  /** Adds what may hold the same as one of the locals. */
  private void spread(Collection<Local> locals) {
    Deque<Local> work = new ArrayDeque<>(locals);
    while (!work.isEmpty()) {
      for (Local copy : copies.getOrDefault(work.poll(), List.of())) {
        if (locals.add(copy)) {
          work.add(copy);
        }
      }
    }
  }
}
