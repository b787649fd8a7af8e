package dev.custody.processor.analysis;

import dev.custody.processor.program.At;
import dev.custody.processor.program.Block;
import dev.custody.processor.program.Effect;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Loop;
import dev.custody.processor.program.Operand;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Result;
import dev.custody.processor.program.Terminator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What loops over the elements of a container were seen to do with them. A loop drains its
 * container if it discards the element in each turn.
 */
final class Visits {
  private final Map<Loop, Set<TurnEnd>> ends = new HashMap<>();
  private final ComparedElements compared = new ComparedElements();
  private final Map<Loop, At> releases = new HashMap<>();
  private final TurnWays ways;
  private final DecidedLoops decided;
  private final ChanceLoops byChance;

  /**
   * Looks for loops that take out by an iterator what they have not looked at before, and for those
   * that pass over elements.
   */
  Visits(Program program, ElementUses uses) {
    ways = new TurnWays(program);
    decided = new DecidedLoops(ways);
    byChance = new ChanceLoops(program, ways);
    Set<Loop> looking = new HashSet<>();
    Set<Local> removing = new HashSet<>();
    for (Block block : program.blocks()) {
      if (block.end() instanceof Terminator.Invoke invoke) {
        if (invoke.call().result() instanceof Result.Element element && element.loop() != null) {
          looking.add(element.loop());
        }
        for (Operand operand : invoke.call().operands()) {
          if (operand.effect() instanceof Effect.TakeLast) {
            removing.add(operand.local());
          }
        }
      }
    }
    for (Local iterator : removing) {
      for (Loop loop : uses.loopsBy(iterator)) {
        if (!looking.contains(loop)) {
          ended(loop, TurnEnd.DISCARDED);
        }
      }
    }
    SkippedTurns.of(program, uses).forEach(loop -> ended(loop, TurnEnd.SPARED));
  }

  /** A turn of the loop ended so. */
  void ended(Loop loop, TurnEnd end) {
    ends.computeIfAbsent(loop, each -> EnumSet.noneOf(TurnEnd.class)).add(end);
  }

  /** Where the loop releases the elements. */
  void released(Loop loop, At at) {
    releases.putIfAbsent(loop, at);
  }

  /** Where the loop releases the elements, first of all. */
  At releaseBy(Loop loop) {
    return releases.get(loop);
  }

  /** Whether some turn of the loop ended so. */
  private boolean any(Loop loop, TurnEnd end) {
    Set<TurnEnd> seen = ends.get(loop);
    return seen != null && seen.contains(end);
  }

  /** How the elements were compared with what variables denote. */
  ComparedElements compared() {
    return compared;
  }

  /** The ways through the turns of loops. */
  TurnWays ways() {
    return ways;
  }

  /** The loops that discard all elements or none. */
  DecidedLoops decided() {
    return decided;
  }

  /** Whether what one loop chooses to discard may be just what the other one does not. */
  boolean mayComplement(Loop one, Loop other) {
    if (byChance.contain(one)) {
      return !byChance.contain(other);
    }
    // What was decided before is no choice, unless both are sides of it.
    return decided.contain(one) || !isDecided(other);
  }

  /** Whether the loop discards all elements where they are or none, as was decided before it. */
  boolean isDecided(Loop loop) {
    return loop.index() == null
        && loop.range() == Loop.Range.ALL
        && thins(loop)
        && !keepsOne(loop)
        && !spares(loop)
        && !compared.areKept(loop)
        && decided.show(loop);
  }

  /** Whether some turn leaves the discarded element in its container. */
  boolean leaves(Loop loop) {
    return any(loop, TurnEnd.DISCARDED_IN_PLACE);
  }

  /** Whether what the loop discards may live on. */
  boolean lodges(Loop loop) {
    return any(loop, TurnEnd.LODGED);
  }

  /** Whether the loop stores each element somewhere else, and leaves it where it was. */
  boolean stores(Loop loop) {
    return lodges(loop) && drains(loop) && !any(loop, TurnEnd.DISCARDED_OTHERWISE);
  }

  /** Whether the loop releases each element where it is. */
  boolean releases(Loop loop) {
    return leaves(loop)
        && drains(loop)
        && !any(loop, TurnEnd.HANDED_ON)
        && !keepsOne(loop)
        && !spares(loop);
  }

  /** Whether the loop leaves elements to a variable. */
  boolean spares(Loop loop) {
    return any(loop, TurnEnd.SPARED);
  }

  /** Whether the loop keeps one element where it is. */
  boolean keepsOne(Loop loop) {
    return any(loop, TurnEnd.ONE_KEPT);
  }

  /** Whether some turn discards the element, or leaves its place in the container empty. */
  boolean discards(Loop loop) {
    return any(loop, TurnEnd.DISCARDED);
  }

  /** Whether the loop discards some elements, which it leaves in their container, and not all. */
  boolean thins(Loop loop) {
    return leaves(loop) && keeps(loop);
  }

  boolean drains(Loop loop) {
    return discards(loop) && !keeps(loop);
  }

  /** Whether some turn leaves the element to nobody who discards it. */
  boolean keeps(Loop loop) {
    return any(loop, TurnEnd.KEPT) || compared.areKept(loop);
  }
}
