package dev.custody.processor.analysis;

import dev.custody.processor.program.Local;
import dev.custody.processor.program.Loop;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What is to be told of elements that were discarded or retained where they are, once it is known
 * whose their container is, and what else becomes of it. Whoever follows the element remembers the
 * event; whoever follows the container says how that stands.
 */
final class ElementEvents {
  private final Visits visits;
  private final Map<Object, Owed> owed = new LinkedHashMap<>();
  private final Map<Object, Set<Standing>> standings = new HashMap<>();
  private final Map<Object, String> left = new HashMap<>();
  private final Map<Object, Local> captured = new HashMap<>();
  private final Map<Loop, Event> retained = new LinkedHashMap<>();
  private final Set<Loop> takenOver = new HashSet<>();

  /** How a container was seen to stand whose elements a step or a loop has discarded. */
  enum Standing {
    /** The elements are the frame's own: what is left is the container's leak. */
    OWN,
    /** The elements belong to the caller. */
    LENT,
    /**
     * Once they had been discarded, it was cleared, drained by another loop, or seen to be empty.
     */
    CLEARED,
    /** A loop takes them out in its turns; nobody can tell whether all of them. */
    TAKEN_OUT,
    /** On some way nobody takes them out before the method returns. */
    STAYING,
    /** Another loop, which retains each of them, may come later. */
    MENDED
  }

  /**
   * An event to tell of a discarded element.
   *
   * @param loop the loop that visits it; null if none does
   * @param alone whether it says nothing of the other elements that the loop visits
   */
  private record Owed(Loop loop, boolean alone, Event event) {}

  ElementEvents(Visits visits) {
    this.visits = visits;
  }

  /**
   * Remembers an event to tell of a discarded element, if its container turns out not to be the
   * frame's own, or to keep others.
   *
   * @param site the step that reads the element
   * @param loop the loop that visits it; null if none does
   */
  void owed(Object site, Loop loop, Event event) {
    owed.putIfAbsent(site, new Owed(loop, loop == null, event));
  }

  /** Whether what a step reads is discarded where it is. */
  boolean isOwed(Object site) {
    return owed.containsKey(site);
  }

  /** The same of an element that the method gives to its caller. */
  void handedOut(Object site, Loop loop, Event event) {
    owed.putIfAbsent(site, new Owed(loop, true, event));
    if (loop != null) {
      visits.ended(loop, TurnEnd.DISCARDED);
    }
  }

  /** Forgets what was to be told of an element that is about to be followed again. */
  void forget(Object site) {
    if (!owed.isEmpty()) {
      owed.remove(site);
    }
  }

  /** How the container stands whose elements the step or loop reads, or has discarded. */
  void stands(Object by, Standing standing) {
    standings.computeIfAbsent(by, each -> EnumSet.noneOf(Standing.class)).add(standing);
  }

  /** The step or loop reads what a function has captured, which is known outside to be whose. */
  void ofCaptured(Object by, Local container) {
    captured.put(by, container);
  }

  private boolean stood(Object by, Standing standing) {
    Set<Standing> seen = standings.get(by);
    return seen != null && seen.contains(standing);
  }

  /**
   * Somebody gets the container with what the loop or step discarded still in it.
   *
   * @param field the field that the container stands in; empty if in none
   */
  void left(Object by, String field) {
    left.putIfAbsent(by, field);
  }

  /** A turn ended with one more reference to the element, of which somebody must know. */
  void retained(Loop loop, Event leak) {
    retained.putIfAbsent(loop, leak);
  }

  /** Whether the loop retains each element. */
  boolean retains(Loop loop) {
    return retained.containsKey(loop) && !visits.keeps(loop) && !visits.discards(loop);
  }

  /** Whoever follows the container answers for what the loop retained; gives what to tell. */
  Event takenOver(Loop loop) {
    takenOver.add(loop);
    return retained.get(loop);
  }

  /** Tells of elements that were retained or discarded though their container owns them. */
  void tell(Events events, Fates fates) {
    retained.forEach(
        (loop, leak) -> {
          if (leak != null && !takenOver.contains(loop)) {
            events.add(leak);
          }
        });
    owed.forEach((site, each) -> tell(site, each, events, fates));
  }

  private void tell(Object site, Owed each, Events events, Fates fates) {
    Loop loop = each.loop();
    boolean stays = stood(loop, Standing.STAYING) || stood(site, Standing.STAYING);
    if (!stays && (stood(loop, Standing.TAKEN_OUT) || stood(site, Standing.TAKEN_OUT))) {
      return;
    }
    boolean kept = each.alone() || visits.keeps(loop) && !visits.isDecided(loop);
    boolean isLent =
        (stood(site, Standing.LENT) || stood(loop, Standing.LENT))
            && !stood(loop, Standing.CLEARED)
            && !stood(loop, Standing.MENDED);
    boolean isOwn = stood(site, Standing.OWN) || stood(loop, Standing.OWN);
    String field = left.getOrDefault(loop, left.get(site));
    if (isLent || field != null || kept && !isOwn) {
      boolean inField = field != null && !field.isEmpty();
      events.add(inField ? stale(each.event(), field) : each.event());
    } else if (kept && captured.containsKey(site)) {
      fates.change(captured.get(site), fate -> fate.reduced(each.event()));
    } else if (kept && captured.containsKey(loop)) {
      fates.change(captured.get(loop), fate -> fate.reduced(each.event()));
    }
  }

  /** An element that was discarded on its way through all of them is the field's mistake. */
  private static Event stale(Event event, String field) {
    return event instanceof Event.BorrowedDiscarded discarded
        ? new Event.FieldStale(
            discarded.subject(), field, discarded.stolen(), discarded.at(), discarded.trace())
        : event;
  }
}
