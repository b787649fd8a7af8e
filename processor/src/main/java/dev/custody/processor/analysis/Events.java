package dev.custody.processor.analysis;

import dev.custody.processor.program.At;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects events: of those that say the same, the one with the shortest trace. */
final class Events {
  private final Map<Object, Event> events = new LinkedHashMap<>();

  private record Sameness(Class<?> kind, At at, At subject) {}

  void add(Event event) {
    Object key =
        event instanceof Event.Leaked leaked
            ? new Sameness(Event.Leaked.class, leaked.acquired(), null)
            : new Sameness(event.getClass(), event.at(), null);
    events.merge(key, event, Events::better);
  }

  private static Event better(Event one, Event other) {
    if (one instanceof Event.Leaked first && other instanceof Event.Leaked second) {
      if (first.exceptional() != second.exceptional()) {
        return first.exceptional() ? second : first;
      }
    }
    return other.trace().size() < one.trace().size() ? other : one;
  }

  /** Leaves out of all traces what did not matter. */
  void shorten(Crossings crossings) {
    events.replaceAll((key, event) -> event.along(crossings.needed(event.trace())));
  }

  /** Whether on one path there are too many references, and on another one too few. */
  boolean contradict() {
    boolean tooMany = events.values().stream().anyMatch(Event.Leaked.class::isInstance);
    boolean tooFew =
        events.values().stream()
            .anyMatch(
                event ->
                    event instanceof Event.DiscardedAgain
                        || event instanceof Event.UsedAfter
                        || event instanceof Event.BorrowedDiscarded);
    return tooMany && tooFew;
  }

  void clear() {
    events.clear();
  }

  List<Event> all() {
    return new ArrayList<>(events.values());
  }
}
