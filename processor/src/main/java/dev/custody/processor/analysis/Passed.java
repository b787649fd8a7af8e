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
 * @param asked those of the sites of which a condition may have said that they discarded none
 */
record Passed(Set<Object> sites, Step.Exhausted thinning, Set<Object> asked) {
  static final Passed NOTHING = new Passed(Set.of(), null, Set.of());

  Passed with(Object site) {
    if (sites.contains(site)) {
      return this;
    }
    return new Passed(and(sites, site), thinning, asked);
  }

  Passed thinnedBy(Step.Exhausted loop) {
    return new Passed(sites, loop, asked);
  }

  /** After a condition that may have asked whether something was discarded there. */
  Passed asking(Object site) {
    return asked.contains(site) ? this : new Passed(sites, thinning, and(asked, site));
  }

  private static Set<Object> and(Set<Object> sites, Object another) {
    Set<Object> more = new HashSet<>(sites);
    more.add(another);
    return more;
  }
}
