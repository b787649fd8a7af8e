package dev.custody.processor.analysis;

import dev.custody.processor.program.Local;
import dev.custody.processor.program.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What following one reference found out for another that is borrowed from it: how the lender stood
 * where the loan was made. A loan is followed together with its lender as it stood there, so that
 * the loan's end is seen when the lender's comes.
 */
final class Lenders {
  /** Lenders of lenders are followed up to this depth. */
  private static final int DEPTH = 4;

  /** If a lender may stand in more ways than these at one point, what else is known is given up. */
  private static final int WAYS = 12;

  /** More ways than these are not followed. */
  private static final int MOST_WAYS = 24;

  /**
   * A lender as it stood at a loan.
   *
   * @param facts what was known there on that way
   * @param gone what was discarded in the lender, though it is still there; null where it was not
   * @param others what denotes other objects than the element that is borrowed
   */
  record Standing(Reference lender, Facts facts, Gone gone, Places others) {}

  /** The step itself, not what it says: that takes long to compare. */
  private record Site(Object step, Local lender) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Site that && step == that.step && lender.equals(that.lender);
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(step) * 31 + lender.hashCode();
    }
  }

  private final Map<Site, Set<Standing>> standings = new HashMap<>();
  private boolean consulted;
  private boolean exhausted;

  /** Remembers how a lender stands at a step that borrows from it. */
  void stood(Object step, Local local, Reference lender, Facts facts) {
    stood(step, local, new Standing(shallow(lender, DEPTH), facts, null, Places.NONE));
  }

  /** Remembers how a container stands at a step that reads an element. */
  void stood(Object step, Local local, Standing standing) {
    Set<Standing> there =
        standings.computeIfAbsent(new Site(step, local), site -> new LinkedHashSet<>());
    if (!there.contains(standing) && there.size() >= WAYS) {
      standing = merged(there, standing);
      exhausted |= there.size() >= MOST_WAYS;
    }
    if (there.size() < MOST_WAYS) {
      there.add(standing);
    }
  }

  /** A standing in place of all that differ from it in nothing but what else is known. */
  private static Standing merged(Set<Standing> there, Standing added) {
    Facts agreed = added.facts();
    for (Iterator<Standing> each = there.iterator(); each.hasNext(); ) {
      Standing other = each.next();
      if (other.lender().equals(added.lender())
          && Objects.equals(other.gone(), added.gone())
          && other.others().equals(added.others())) {
        agreed = agreed.meet(other.facts());
        each.remove();
      }
    }
    return new Standing(added.lender(), agreed, added.gone(), added.others());
  }

  /** Whether some lender stands in more ways than are followed. */
  boolean isExhausted() {
    return exhausted;
  }

  private static Reference shallow(Reference lender, int depth) {
    if (lender.lender() == null) {
      return lender;
    }
    return depth == 0
        ? lender.withLender(null, lender.ended()).kept()
        : lender.withLender(shallow(lender.lender(), depth - 1), lender.ended());
  }

  /** How a container stood at the step, where somebody followed it there. */
  List<Standing> known(Object step, Local local) {
    consulted = true;
    return List.copyOf(standings.getOrDefault(new Site(step, local), Set.of()));
  }

  /**
   * How the lender stood at the step; if nobody followed it there, as an object that lives on.
   *
   * @param from the place that the local was read from, or the local itself
   */
  List<Standing> at(Object step, Local local, Place from) {
    consulted = true;
    Set<Standing> known = standings.get(new Site(step, local));
    if (known != null) {
      return new ArrayList<>(known);
    }
    boolean parameter = local.kind() == Local.Kind.PARAMETER || local.kind() == Local.Kind.THIS;
    Reference plain = Reference.lent(local, parameter ? local : null);
    return List.of(
        new Standing(plain.withNames(plain.names().with(from)), Facts.NONE, null, Places.NONE));
  }

  boolean isEmpty() {
    return standings.isEmpty();
  }

  /** Remembers that what is followed depends on what others that are followed find out. */
  void consult() {
    consulted = true;
  }

  /** Whether anybody asked since the last time this was asked. */
  boolean wasConsulted() {
    boolean was = consulted;
    consulted = false;
    return was;
  }
}
