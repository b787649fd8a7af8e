package dev.custody.processor.analysis;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Effect;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Loop;
import dev.custody.processor.program.Operand;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Result;
import dev.custody.processor.program.Terminator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What loops over the elements of a container were seen to do with them. A loop drains its
 * container if it discards the element in each turn.
 */
final class Visits {
  private final Set<Loop> discarding = new HashSet<>();
  private final Set<Loop> keeping = new HashSet<>();
  private final Set<Loop> thinning = new HashSet<>();
  private final Set<Loop> keepingOne = new HashSet<>();
  private final Set<Loop> sparing = new HashSet<>();
  private final Set<Loop> handing = new HashSet<>();
  private final Set<Loop> lodging = new HashSet<>();
  private final Set<Loop> discardingOtherwise = new HashSet<>();
  private final Map<Loop, Places> compared = new HashMap<>();
  private final Map<Loop, Places> passed = new HashMap<>();
  private final Map<Loop, Places> leftTo = new HashMap<>();
  private final Set<Loop> mended = new HashSet<>();
  private final Map<Loop, Event> retaining = new LinkedHashMap<>();
  private final Set<Loop> takenOver = new HashSet<>();
  private final Map<Object, String> left = new HashMap<>();
  private final Set<Object> cleared = new HashSet<>();
  private final Set<Object> takenOut = new HashSet<>();
  private final Map<Object, Owed> owed = new LinkedHashMap<>();
  private final Set<Object> own = new HashSet<>();
  private final Set<Object> lent = new HashSet<>();

  /**
   * Looks for loops that take out by an iterator what they have not looked at before, and for those
   * that pass over elements.
   */
  Visits(Program program, ElementUses uses) {
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
    removing.forEach(iterator -> discarding.addAll(uses.loopsBy(iterator)));
    discarding.removeAll(looking);
    sparing.addAll(SkippedTurns.of(program, uses));
  }

  /**
   * An event to tell of a discarded element.
   *
   * @param loop the loop that visits it; null if none does
   * @param alone whether it says nothing of the other elements that the loop visits
   */
  private record Owed(Loop loop, boolean alone, Event event) {}

  /**
   * A turn ended with the element discarded.
   *
   * @param left whether it is still in its container
   */
  void discarded(Loop loop, boolean left) {
    discarding.add(loop);
    if (left) {
      thinning.add(loop);
    }
  }

  /** Whether some turn leaves the discarded element in its container. */
  boolean leaves(Loop loop) {
    return thinning.contains(loop);
  }

  /** A turn gave the element to somebody, with whom it may live on. */
  void handedOn(Loop loop) {
    handing.add(loop);
  }

  /** A turn put the element where something else keeps it. */
  void lodged(Loop loop) {
    lodging.add(loop);
  }

  /** Whether what the loop discards may live on. */
  boolean lodges(Loop loop) {
    return lodging.contains(loop);
  }

  /** A turn found that the element is what a name denotes. */
  void compared(Loop loop, Place name) {
    compared.merge(loop, Places.of(name), Places::and);
  }

  /** A turn ended with the element in its container, and known to be what the names denote. */
  void passed(Loop loop, Places names) {
    passed.merge(loop, names, Places::and);
  }

  /** The names of which the loop discards, or does not pass, what it finds that they denote. */
  Places settled(Loop loop) {
    Places left = passed.getOrDefault(loop, Places.NONE);
    return compared.getOrDefault(loop, Places.NONE).without(left::contains);
  }

  /** When the method ends, what the loop has spared is still left to variables. */
  void leftTo(Loop loop, Places names) {
    leftTo.merge(loop, names, Places::and);
  }

  /** Whether what the loop has left to variables is discarded by another loop, by comparison. */
  private boolean othersDiscard(Loop loop) {
    Places names = leftTo.getOrDefault(loop, Places.NONE);
    return compared.keySet().stream()
        .filter(other -> !other.equals(loop))
        .anyMatch(other -> settled(other).any(names::contains));
  }

  /** A turn discarded the element in another way than to store it. */
  void discardedOtherwise(Loop loop) {
    discardingOtherwise.add(loop);
  }

  /** Whether the loop stores each element somewhere else, and leaves it where it was. */
  boolean stores(Loop loop) {
    return lodges(loop) && drains(loop) && !discardingOtherwise.contains(loop);
  }

  /** What the loop did to each element may be mended later, by another loop that retains each. */
  void mayBeMended(Loop loop) {
    mended.add(loop);
  }

  /** Whether the loop releases each element where it is. */
  boolean releases(Loop loop) {
    return thinning.contains(loop)
        && drains(loop)
        && !handing.contains(loop)
        && !keepingOne.contains(loop)
        && !sparing.contains(loop);
  }

  /** A turn left the element to whoever uses the variable that denotes it. */
  void spared(Loop loop) {
    sparing.add(loop);
  }

  /** Whether the loop leaves elements to a variable. */
  boolean spares(Loop loop) {
    return sparing.contains(loop);
  }

  /** A turn that comes only once ended with the element still in its container. */
  void keptOne(Loop loop) {
    keepingOne.add(loop);
  }

  /** Whether the loop keeps one element where it is. */
  boolean keepsOne(Loop loop) {
    return keepingOne.contains(loop);
  }

  /** A turn ended with the element still in its container. */
  void kept(Loop loop) {
    keeping.add(loop);
  }

  /**
   * The element left its container.
   *
   * @param replaced whether another one took its place
   */
  void removed(Loop loop, boolean replaced) {
    (replaced ? keeping : discarding).add(loop);
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

  /** The same of an element that the method gives to its caller. */
  void handedOut(Object site, Loop loop, Event event) {
    owed.putIfAbsent(site, new Owed(loop, true, event));
    if (loop != null) {
      discarding.add(loop);
    }
  }

  /** A turn ended with one more reference to the element, of which somebody must know. */
  void retained(Loop loop, Event leak) {
    retaining.putIfAbsent(loop, leak);
  }

  /** Whether the loop retains each element. */
  boolean retains(Loop loop) {
    return retaining.containsKey(loop) && !keeps(loop) && !discarding.contains(loop);
  }

  /** Whoever follows the container answers for what the loop retained; gives what to tell. */
  Event takenOver(Loop loop) {
    takenOver.add(loop);
    return retaining.get(loop);
  }

  /** Forgets what was to be told of an element that is about to be followed again. */
  void forget(Object site) {
    if (!owed.isEmpty()) {
      owed.remove(site);
    }
  }

  /**
   * The elements that the step or loop reads are the frame's own: what is left is the container's
   * leak.
   */
  void overOwn(Object site) {
    own.add(site);
  }

  /** The elements that the step or loop reads belong to the caller. */
  void overLent(Object site) {
    lent.add(site);
  }

  /** A container was cleared after the loop or step had discarded its elements. */
  void cleared(Object by) {
    cleared.add(by);
  }

  /** A loop takes out in its turns what the loop or step has discarded; nobody can tell if all. */
  void takenOut(Object by) {
    cleared.add(by);
    takenOut.add(by);
  }

  /**
   * Somebody gets the container with what the loop or step discarded still in it.
   *
   * @param field the field that the container stands in; empty if in none
   */
  void left(Object by, String field) {
    left.putIfAbsent(by, field);
  }

  /** Tells of elements that were discarded though their container owns them. */
  void tell(Events events) {
    retaining.forEach(
        (loop, leak) -> {
          if (leak != null && !takenOver.contains(loop)) {
            events.add(leak);
          }
        });
    owed.forEach(
        (site, each) -> {
          boolean kept = each.alone() || keeps(each.loop());
          boolean isLent =
              (lent.contains(site) || lent.contains(each.loop()))
                  && !cleared.contains(each.loop())
                  && !mended.contains(each.loop());
          boolean isOwn = own.contains(site) || own.contains(each.loop());
          String field = left.getOrDefault(each.loop(), left.get(site));
          if (takenOut.contains(each.loop())) {
            return;
          } else if (isLent || field != null || kept && !isOwn) {
            boolean stays = field != null && !field.isEmpty();
            events.add(stays ? stale(each.event(), field) : each.event());
          }
        });
  }

  /** An element that was discarded on its way through all of them is the field's mistake. */
  private static Event stale(Event event, String field) {
    return event instanceof Event.BorrowedDiscarded discarded
        ? new Event.FieldStale(
            discarded.subject(), field, discarded.stolen(), discarded.at(), discarded.trace())
        : event;
  }

  /** Whether the loop discards some elements, which it leaves in their container, and not all. */
  boolean thins(Loop loop) {
    return thinning.contains(loop) && keeps(loop);
  }

  boolean drains(Loop loop) {
    return discarding.contains(loop) && !keeps(loop);
  }

  /** Whether some turn leaves the element to nobody who discards it. */
  private boolean keeps(Loop loop) {
    return keeping.contains(loop) || leftTo.containsKey(loop) && !othersDiscard(loop);
  }
}
