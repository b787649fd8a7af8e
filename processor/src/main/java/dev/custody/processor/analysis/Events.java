package dev.custody.processor.analysis;

import static java.util.Collections.disjoint;

import dev.custody.processor.program.At;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects events, by the block in which they happen: of those that say the same, the one with the
 * shortest trace.
 */
final class Events {
  private final Map<Object, Map<Integer, Event>> events = new LinkedHashMap<>();
  private int block;
  private Event.Given given = Event.Given.NOT;

  private record Sameness(Class<?> kind, At at, At subject) {}

  /** What is added from now on happens in this block. */
  void enter(int number) {
    block = number;
  }

  /** The block that was entered last. */
  int block() {
    return block;
  }

  void add(Event event) {
    Object key =
        event instanceof Event.Leaked leaked
            ? new Sameness(Event.Leaked.class, leaked.acquired(), null)
            : new Sameness(event.getClass(), event.at(), null);
    events.computeIfAbsent(key, same -> new LinkedHashMap<>()).merge(block, event, Events::better);
  }

  /** What these events are about is given away on a path without exceptions. */
  void handedOn(Event.Given to) {
    given = to.compareTo(given) > 0 ? to : given;
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
    for (Map<Integer, Event> same : events.values()) {
      same.replaceAll((number, event) -> event.along(crossings.needed(event.trace())));
    }
  }

  /** Whether anything happens in one of the blocks. */
  boolean any(Set<Integer> blocks) {
    return events.values().stream().anyMatch(same -> !disjoint(same.keySet(), blocks));
  }

  /**
   * Whether there are too many references on one path, and too few on another.
   *
   * @param blocks where there may be too many
   * @param fewer where there may be too few
   */
  boolean contradict(Set<Integer> blocks, Set<Integer> fewer) {
    boolean tooMany = false;
    boolean tooFew = false;
    for (Map<Integer, Event> same : events.values()) {
      Event event = same.values().iterator().next();
      tooMany |= event instanceof Event.Leaked && !disjoint(same.keySet(), blocks);
      boolean lacks =
          event instanceof Event.DiscardedAgain
              || event instanceof Event.UsedAfter
              || event instanceof Event.BorrowedDiscarded;
      tooFew |= lacks && !disjoint(same.keySet(), fewer);
    }
    return tooMany && tooFew;
  }

  /** Forgets what happens in these blocks. */
  void forget(Set<Integer> blocks) {
    events.values().forEach(same -> same.keySet().removeAll(blocks));
    events.values().removeIf(Map::isEmpty);
  }

  List<Event> all() {
    List<Event> all = new ArrayList<>();
    events
        .values()
        .forEach(
            same ->
                same.values().stream()
                    .reduce(Events::better)
                    .map(
                        event ->
                            given != Event.Given.NOT && event instanceof Event.Leaked leaked
                                ? leaked.with(given)
                                : event)
                    .ifPresent(all::add));
    return all;
  }
}
