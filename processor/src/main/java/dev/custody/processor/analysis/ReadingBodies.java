package dev.custody.processor.analysis;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Effect;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import java.util.HashSet;
import java.util.Set;

/** Tells the functions that look at what they capture, and do nothing else with it. */
final class ReadingBodies {
  private ReadingBodies() {}

  /** Whether none of the bodies can change what a captured container owns. */
  static boolean onlyRead(Step.MakeFunction function) {
    Set<Local> captured = new HashSet<>();
    function.captures().forEach(capture -> captured.addAll(capture.inner()));
    return function.bodies().stream().allMatch(body -> onlyReads(body, captured));
  }

  private static boolean onlyReads(Program body, Set<Local> captured) {
    for (Block block : body.blocks()) {
      if (!block.steps().stream().allMatch(step -> onlyReads(step, captured))) {
        return false;
      }
      if (block.end() instanceof Terminator.Return end && end.value() != null) {
        return false;
      } else if (block.end() instanceof Terminator.Invoke invoke
          && !invoke.call().operands().stream()
              .allMatch(operand -> operand.effect() instanceof Effect.Lend)) {
        return false;
      }
    }
    return true;
  }

  private static boolean onlyReads(Step step, Set<Local> captured) {
    if (step instanceof Step.Copy copy) {
      return !captured.contains(copy.from());
    } else if (step instanceof Step.MakeFunction nested) {
      return onlyRead(nested);
    }
    return !(step instanceof Step.Store store) || store.value() == null;
  }
}
