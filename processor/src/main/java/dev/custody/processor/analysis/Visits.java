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
  private final Map<Loop, Event> owed = new HashMap<>();
  private final Set<Loop> overOwn = new HashSet<>();

  /** A turn ended with the element discarded. */
  void discarded(Loop loop) {
    discarding.add(loop);
  }

  /** A turn ended with the element still in its container. */
  void kept(Loop loop) {
    keeping.add(loop);
  }

  /** The event to tell of a discarded element if the loop turns out to keep others. */
  void owed(Loop loop, Event event) {
    owed.putIfAbsent(loop, event);
  }

  /** Tells of loops that discard elements in some turns, while the container owns them. */
  void tell(Events events) {
    owed.forEach(
        (loop, event) -> {
          if (keeping.contains(loop) && !overOwn.contains(loop)) {
            events.add(event);
          }
        });
  }

  /** The container is the frame's own: what the loop leaves in it is the container's leak. */
  void overOwn(Loop loop) {
    overOwn.add(loop);
  }

  boolean drains(Loop loop) {
    return discarding.contains(loop) && !keeping.contains(loop);
  }
}
