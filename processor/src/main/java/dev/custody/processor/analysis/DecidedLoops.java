package dev.custody.processor.analysis;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Loop;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Loops whose turns all do the same with the elements that they visit, since what they go by was
 * decided before and none of them changes it: {@code for (Buf each : all) if (last)
 * each.release();}. Such a loop chooses no elements: on some ways it discards all of them, on the
 * others none.
 */
final class DecidedLoops {
  private final Program program;
  private final Map<Loop, Facts> discarding = new HashMap<>(2);
  private final Map<Loop, Facts> keeping = new HashMap<>(2);
  private final Map<Loop, Set<Local>> written = new HashMap<>(2);

  /** Those of which whoever follows the container does not see each discard. */
  private final Set<Loop> unseen = new HashSet<>(2);

  DecidedLoops(Program program) {
    this.program = program;
  }

  /**
   * A turn of the loop ended.
   *
   * @param how by what it has discarded its element; null if it has not
   * @param known what was known then
   */
  void ended(Loop loop, Moment.Kind how, Facts known) {
    (how != null ? discarding : keeping).merge(loop, lasting(loop, known), Facts::meet);
    if (how != null && how != Moment.Kind.RELEASED && how != Moment.Kind.STOLEN) {
      unseen.add(loop);
    }
  }

  /** What no turn of the loop changes. */
  private Facts lasting(Loop loop, Facts known) {
    if (known.isEmpty()) {
      return Facts.NONE;
    }
    Set<Local> changed = written.computeIfAbsent(loop, this::writtenInTurns);
    return known.without(
        place ->
            !(place instanceof Local || place instanceof Place.Computed && place.isOfFrame())
                || changed.stream().anyMatch(place::dependsOn));
  }

  /** What is written on the ways from the end of one turn to the end of the next one. */
  private Set<Local> writtenInTurns(Loop loop) {
    Deque<Integer> work = new ArrayDeque<>();
    for (Block block : program.blocks()) {
      if (endsTurn(block, loop)) {
        work.addAll(block.end().successors());
      }
    }
    Set<Local> locals = new HashSet<>();
    Set<Integer> seen = new HashSet<>(work);
    while (!work.isEmpty()) {
      Block block = program.block(work.poll());
      block.steps().forEach(step -> locals.add(step.written()));
      if (block.end() instanceof Terminator.Invoke invoke) {
        locals.add(invoke.call().to());
      }
      if (!endsTurn(block, loop)) {
        block.end().successors().stream().filter(seen::add).forEach(work::add);
      }
    }
    locals.remove(null);
    return locals;
  }

  private static boolean endsTurn(Block block, Loop loop) {
    return block.steps().stream()
        .anyMatch(
            step ->
                step instanceof Step.TurnEnd turn && turn.loop().equals(loop)
                    || step instanceof Step.Exhausted all && all.loop().equals(loop));
  }

  /** Whether nothing but what was there before the loop says if it discards or keeps. */
  boolean contain(Loop loop) {
    return discarding.containsKey(loop)
        && keeping.containsKey(loop)
        && discarding.get(loop).joined(keeping.get(loop)) == null;
  }

  /** Whether following the container shows on which ways the loop discards. */
  boolean show(Loop loop) {
    return contain(loop) && !unseen.contains(loop);
  }

  /** Whether the loop cannot have left its elements alone, if it came by any. */
  boolean discards(Loop loop, Facts known) {
    return known.joined(keeping.get(loop)) == null;
  }

  /** What is known after a loop that has discarded all elements, or none; as far as that fits. */
  Facts after(Loop loop, boolean discards, Facts known) {
    Facts joined = known.joined((discards ? discarding : keeping).get(loop));
    return joined == null ? known : joined;
  }
}
