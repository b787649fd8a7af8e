package dev.custody.processor.analysis;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Call;
import dev.custody.processor.program.Effect;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Operand;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Result;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * The calls that take an element out of a container which nobody looks at then. Whoever has got it
 * before has it at hand: {@code Buf buf = list.get(i); list.remove(i);}.
 */
final class DroppedElements {
  private final Set<Call> dropping = Collections.newSetFromMap(new IdentityHashMap<>(2));
  private final Set<Local> shown = new HashSet<>();

  DroppedElements(Program program) {
    for (Block block : program.blocks()) {
      if (block.end() instanceof Terminator.Invoke invoke) {
        look(invoke.call(), program.block(invoke.normal()));
      }
    }
  }

  private void look(Call call, Block after) {
    if (call.result() instanceof Result.Alias alias) {
      shown.addAll(alias.of());
    }
    if (takesOut(call) && (call.to() == null || endsAtOnce(after, call))) {
      dropping.add(call);
    }
  }

  private static boolean takesOut(Call call) {
    for (Operand operand : call.operands()) {
      if (operand.effect() instanceof Effect.TakeOut out
          && (out.which() == Effect.Which.ONE || out.which() == Effect.Which.NEXT)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsAtOnce(Block after, Call call) {
    return !after.steps().isEmpty()
        && after.steps().get(0) instanceof Step.End end
        && end.locals().contains(call.to());
  }

  boolean any() {
    return !dropping.isEmpty();
  }

  boolean contains(Call call) {
    return dropping.contains(call);
  }

  /** Whether another call gives a view of what the call takes something out of. */
  boolean isShownElsewhere(Call call) {
    return call.operands().stream().anyMatch(operand -> shown.contains(operand.local()));
  }
}
