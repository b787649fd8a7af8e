package dev.custody.processor.analysis;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Call;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Result;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import dev.custody.processor.program.Value;
import java.util.HashSet;
import java.util.Set;

/**
 * How a disposing method lets another method of its object give out everything that it owns: {@code
 * while ((node = poll()) != null) node.release();}. When that gives null, the fields are taken for
 * empty.
 */
final class Exhaustion {
  /** The locals that hold what a method of the same object gave out. */
  private final Set<Local> givenOut = new HashSet<>();

  Exhaustion(Program program) {
    if (!program.duties().disposes().isEmpty()) {
      for (Block block : program.blocks()) {
        if (block.end() instanceof Terminator.Invoke invoke && givesOut(invoke.call())) {
          givenOut.add(invoke.call().to());
        }
      }
      for (Block block : program.blocks()) {
        for (Step step : block.steps()) {
          if (step instanceof Step.Copy copy && givenOut.contains(copy.from())) {
            givenOut.add(copy.to());
          }
        }
      }
    }
  }

  private static boolean givesOut(Call call) {
    return call.to() != null
        && call.result() instanceof Result.Owned
        && call.operands().stream().anyMatch(operand -> operand.local().kind() == Local.Kind.THIS);
  }

  /** Whether the outcome says that there is nothing left. */
  boolean isToldBy(Condition condition, boolean outcome) {
    return condition instanceof Condition.Holds holds
        && holds.place() instanceof Local local
        && givenOut.contains(local)
        && (outcome ? holds.value() : holds.value().negated()).equals(Value.NULL);
  }
}
