package dev.custody.processor.analysis;

import dev.custody.processor.program.Local;
import dev.custody.processor.program.Loop;
import dev.custody.processor.program.Place;
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
  private final TurnWays ways;
  private final Map<Loop, Facts> discarding = new HashMap<>(2);
  private final Map<Loop, Facts> keeping = new HashMap<>(2);

  /** Those of which whoever follows the container does not see each discard. */
  private final Set<Loop> unseen = new HashSet<>(2);

  DecidedLoops(TurnWays ways) {
    this.ways = ways;
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
    Set<Local> changed = ways.written(loop);
    return known.without(
        place ->
            !(place instanceof Local || place instanceof Place.Computed && place.isOfFrame())
                || changed.stream().anyMatch(place::dependsOn));
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
