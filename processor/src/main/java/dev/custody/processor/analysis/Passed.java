package dev.custody.processor.analysis;

import dev.custody.processor.program.Step;
import java.util.HashSet;
import java.util.Set;

/**
 * What a way has passed that discards elements of a container where they are, whether or not it has
 * met any. Immutable.
 *
 * @param sites the loops, steps and calls that read what is discarded
 * @param thinning the last loop that chooses; null if there was none
 */
record Passed(Set<Object> sites, Step.Exhausted thinning) {
  static final Passed NOTHING = new Passed(Set.of(), null);

  Passed with(Object site) {
    if (sites.contains(site)) {
      return this;
    }
    Set<Object> more = new HashSet<>(sites);
    more.add(site);
    return new Passed(more, thinning);
  }

  Passed thinnedBy(Step.Exhausted loop) {
    return new Passed(sites, loop);
  }
}
