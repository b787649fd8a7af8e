package dev.custody.processor.analysis;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Call;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Effect;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import dev.custody.processor.program.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The conditions that ask how many elements a container has: {@code while (queue.size() > 1)},
 * {@code if (all.length == 0)}. What they learn of the number bounds what the container owns.
 */
final class AskedSizes {
  private final Map<Condition, Place> asked = new IdentityHashMap<>(2);
  private final Set<Local> written = new HashSet<>();
  private final Set<Local> rewritten = new HashSet<>();
  private int[] ways;

  /** The arrays whose lengths locals hold. */
  private final Map<Local, Place> lengths = new HashMap<>(2);

  AskedSizes(Program program) {
    program.blocks().forEach(this::lengths);
    lengths.keySet().removeAll(rewritten);
    lengths.values().removeIf(array -> array instanceof Local local && rewritten.contains(local));
    for (Block block : program.blocks()) {
      if (block.end() instanceof Terminator.Invoke invoke
          && counts(invoke.call())
          && invoke.call().to() != null) {
        counted(program, invoke);
      } else if (block.end() instanceof Terminator.Branch branch) {
        Place array = measured(compared(branch.condition()));
        if (array != null) {
          asked.put(branch.condition(), array);
        }
      }
    }
  }

  /** Finds the conditions about a number of elements for as long as that cannot have changed. */
  private void counted(Program program, Terminator.Invoke counting) {
    Local number = counting.call().to();
    Deque<Integer> work = new ArrayDeque<>(Set.of(counting.normal()));
    while (!work.isEmpty()) {
      int next = work.poll();
      Terminator end = program.block(next).end();
      if (ways(program)[next] > 1 || isOutdated(program.block(next), number)) {
        continue;
      } else if (end instanceof Terminator.Branch branch
          && number == compared(branch.condition())) {
        asked.put(branch.condition(), counting.call().emptiness().container());
      }
      if (!(end instanceof Terminator.Invoke invoke) || !mayChangeSizes(invoke.call())) {
        work.addAll(end.successors());
      }
    }
  }

  /** How many ways lead to each block. */
  private int[] ways(Program program) {
    if (ways == null) {
      ways = new int[program.blocks().size()];
      for (Block block : program.blocks()) {
        block.end().successors().forEach(next -> ways[next]++);
      }
    }
    return ways;
  }

  private static boolean isOutdated(Block block, Local number) {
    return block.steps().stream()
        .anyMatch(step -> step.written() == number || step instanceof Step.Exhausted);
  }

  /** Whether a call may do something to a container. */
  private static boolean mayChangeSizes(Call call) {
    return call.own() != null
        || call.operands().stream()
            .anyMatch(
                operand ->
                    !(operand.effect() instanceof Effect.Lend
                            || operand.effect() instanceof Effect.Retain
                            || operand.effect() instanceof Effect.Release)
                        || operand.invalidates()
                        || !operand.disposes().isEmpty());
  }

  /** Finds what holds the length of an array, for as long as the method runs. */
  private void lengths(Block block) {
    for (Step step : block.steps()) {
      if (step.written() != null && !written.add(step.written())) {
        rewritten.add(step.written());
      }
      if (step instanceof Step.Load load && array(load.from()) instanceof Local array) {
        lengths.put(load.to(), array);
      }
    }
    Local to = block.end() instanceof Terminator.Invoke invoke ? invoke.call().to() : null;
    if (to != null && !written.add(to)) {
      rewritten.add(to);
    }
  }

  /** The array whose length a place is; null if it is something else. */
  private static Place array(Place number) {
    return number instanceof Place.Computed computed
            && computed.operator() == Place.Operator.LENGTH
            && computed.operands().get(0) instanceof Place array
        ? array
        : null;
  }

  private static boolean counts(Call call) {
    Call.Emptiness emptiness = call.emptiness();
    return emptiness != null && !emptiness.part() && emptiness.whenEmpty().equals(Value.ZERO);
  }

  private static Place compared(Condition condition) {
    if (condition instanceof Condition.Holds holds) {
      return holds.place();
    }
    return condition instanceof Condition.Compares compares ? compares.place() : null;
  }

  /** What is in a container once a condition has come out so. */
  Contents after(Contents contents, Condition condition, Facts now) {
    Place container = asked.get(condition);
    Value number = container == null ? null : now.of(compared(condition));
    if (number == null || !contents.names().contains(container)) {
      return contents;
    }
    int most = Values.most(number);
    return most <= 0 && measured(compared(condition)) != null
        ? contents.emptied()
        : contents.with(stock -> stock.atMost(most));
  }

  /** Whether a condition says of a container that has one of the names that nothing is in it. */
  boolean findsNone(Places names, Condition condition, Facts now) {
    Place container = asked.get(condition);
    Value number = container == null ? null : now.of(compared(condition));
    return number != null && names.contains(container) && Values.most(number) <= 0;
  }

  /** The array whose length a place holds; null if it does not. */
  private Place measured(Place number) {
    return number instanceof Local local ? lengths.get(local) : array(number);
  }
}
