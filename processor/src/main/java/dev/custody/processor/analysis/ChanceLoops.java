package dev.custody.processor.analysis;

import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Loop;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Terminator;
import java.util.HashMap;
import java.util.Map;

/**
 * Loops whose turns go by nothing that the method has: {@code for (Buf each : all) if (test())
 * each.release();}. Two of them do not choose what the other one leaves.
 */
final class ChanceLoops {
  private final Program program;
  private final TurnWays ways;
  private final Map<Loop, Boolean> known = new HashMap<>(2);

  ChanceLoops(Program program, TurnWays ways) {
    this.program = program;
    this.ways = ways;
  }

  boolean contain(Loop loop) {
    return known.computeIfAbsent(loop, this::goesByChance);
  }

  /** Whether all branches between the beginning of a turn and its end are such. */
  private boolean goesByChance(Loop loop) {
    boolean any = false;
    for (int block : ways.begun(loop)) {
      Terminator end = program.block(block).end();
      if (end instanceof Terminator.Choose) {
        return false;
      } else if (end instanceof Terminator.Branch branch) {
        if (!(branch.condition() instanceof Condition.Opaque opaque && opaque.chance())) {
          return false;
        }
        any = true;
      }
    }
    return any;
  }
}
