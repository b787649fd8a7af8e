package dev.custody.processor.analysis;

import dev.custody.processor.program.Loop;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What loops over the elements of a container were seen to do with them. A loop drains its
 * container if it discards the element in each turn.
 */
final class Visits {
  private final Set<Loop> discarding = new HashSet<>();
  private final Set<Loop> keeping = new HashSet<>();
  private final Map<Object, Event> owed = new HashMap<>();
  private final Set<Object> own = new HashSet<>();
  private final Set<Object> lent = new HashSet<>();

  /** A turn ended with the element discarded. */
  void discarded(Loop loop) {
    discarding.add(loop);
  }

  /** A turn ended with the element still in its container. */
  void kept(Loop loop) {
    keeping.add(loop);
  }

  /**
   * Remembers an event to tell of a discarded element, if its container turns out not to be the
   * frame's own, or to keep others.
   *
   * @param site the loop that visits the element, or the step that reads it
   */
  void owed(Object site, Event event) {
    owed.putIfAbsent(site, event);
  }

  /** The elements that the site reads are the frame's own: what is left is the container's leak. */
  void overOwn(Object site) {
    own.add(site);
  }

  /** The elements that the site reads belong to the caller. */
  void overLent(Object site) {
    lent.add(site);
  }

  /** Tells of elements that were discarded though their container owns them. */
  void tell(Events events) {
    owed.forEach(
        (site, event) -> {
          boolean left = !(site instanceof Loop loop) || keeping.contains(loop);
          if (lent.contains(site) || left && !own.contains(site)) {
            events.add(event);
          }
        });
  }

  boolean drains(Loop loop) {
    return discarding.contains(loop) && !keeping.contains(loop);
  }
}
