package dev.custody.processor.analysis;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Call;
import dev.custody.processor.program.Effect;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Operand;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Result;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import java.util.Set;

/**
 * Whether a container that was given to somebody is filled again afterwards. Then whoever got it
 * leaves it empty, although no contract says so.
 */
final class Reuse {
  private Reuse() {}

  /** Whether something may be put into it after a call. */
  static boolean mayFollow(Program program, Call given, Places container) {
    return Reach.after(program, Set.of(given)).stream()
        .map(program::block)
        .anyMatch(block -> fills(block, container));
  }

  private static boolean fills(Block block, Places container) {
    for (Step step : block.steps()) {
      if (step instanceof Step.Store store
          && store.to() instanceof Place.Element element
          && container.contains(element.base())) {
        return true;
      }
    }
    return block.end() instanceof Terminator.Invoke invoke && fills(invoke.call(), container);
  }

  private static boolean fills(Call call, Places container) {
    for (Operand operand : call.operands()) {
      Local filled = operand.filled();
      boolean lent = operand.effect() instanceof Effect.Lend && !isAsked(call, operand);
      if (filled != null && container.contains(filled)
          || lent && container.contains(operand.local())) {
        return true;
      }
    }
    return false;
  }

  /** Who asks a container for an element, or for its size, puts nothing in; others may. */
  private static boolean isAsked(Call call, Operand operand) {
    return call.emptiness() != null && call.emptiness().container().equals(operand.local())
        || call.result() instanceof Result.Element element
            && element.container().equals(operand.local());
  }
}
