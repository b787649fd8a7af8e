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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a method looks at what a container of one in a field has, before it puts something else
 * there: {@code get}, {@code getAndSet}. Then it may have taken that out, or know that it is
 * nothing. Other methods of the same object may have done so, too.
 */
final class SeenSlots {
  private SeenSlots() {}

  /**
   * Whether the slot in a field is looked at.
   *
   * @param put the call that puts something else there
   */
  static boolean isSeen(Program program, Place field, Call put) {
    Set<Local> slots = new HashSet<>();
    List<Call> others = new ArrayList<>();
    for (Block block : program.blocks()) {
      for (Step step : block.steps()) {
        if (step instanceof Step.Load load && load.from().equals(field)) {
          slots.add(load.to());
        } else if (step instanceof Step.MakeFunction) {
          return true;
        }
      }
      if (block.end() instanceof Terminator.Invoke invoke && invoke.call() != put) {
        others.add(invoke.call());
      }
    }
    return others.stream().anyMatch(call -> looks(call, slots));
  }

  private static boolean looks(Call call, Set<Local> slots) {
    return call.result() instanceof Result.Element element && slots.contains(element.container())
        || call.operands().stream().anyMatch(operand -> looks(operand, slots));
  }

  private static boolean looks(Operand operand, Set<Local> slots) {
    if (operand.local().kind() == Local.Kind.THIS) {
      return true;
    }
    boolean puts =
        operand.effect() instanceof Effect.TakeOut out
            && out.which() == Effect.Which.ONLY_DISPLACED;
    return !puts && slots.contains(operand.local())
        || operand.effect() instanceof Effect.TakeBack back && slots.contains(back.container());
  }
}
