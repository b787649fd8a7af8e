package dev.custody.processor.analysis;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Call;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Terminator;
import dev.custody.processor.program.Value;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * The conditions that ask how many elements a container has: {@code while (queue.size() > 1)}. What
 * they learn of the number bounds what the container owns.
 */
final class AskedSizes {
  private final Map<Condition, Local> asked = new IdentityHashMap<>(2);

  AskedSizes(Program program) {
    for (Block block : program.blocks()) {
      if (block.end() instanceof Terminator.Invoke invoke && counts(invoke.call())) {
        Terminator next = program.block(invoke.normal()).end();
        boolean atOnce = program.block(invoke.normal()).steps().isEmpty();
        if (atOnce
            && next instanceof Terminator.Branch branch
            && invoke.call().to() != null
            && invoke.call().to() == compared(branch.condition())) {
          asked.put(branch.condition(), invoke.call().emptiness().container());
        }
      }
    }
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
    Local container = asked.get(condition);
    Value number = container == null ? null : now.of(compared(condition));
    return number != null && contents.names().contains(container)
        ? contents.with(stock -> stock.atMost(Values.most(number)))
        : contents;
  }
}
