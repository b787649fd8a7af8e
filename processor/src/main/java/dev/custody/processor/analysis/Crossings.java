package dev.custody.processor.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where ways of a walk met again with the followed thing in the same state. What made them part did
 * not matter then: the decisions between are left out of the chains of custody. A loop is such a
 * place, too: that it ends some time needs no telling.
 *
 * <p>Some of the ways may have led elsewhere. That {@code a} fails in {@code a && b} leads where it
 * may lead, too, if it holds, but both together lead elsewhere: it mattered by half. Such decisions
 * are left out only where others are left that tell why the way came there.
 */
final class Crossings {
  /** Of more ways that meet in one place, the others are not looked at. */
  private static final int MOST_COMPARED = 16;

  /** What did not matter within a decision shows that the decision did not; nested so deep. */
  private static final int MOST_PASSES = 3;

  private final List<Trace> firsts = new ArrayList<>();
  private final Map<Trace, List<Trace>> others = new IdentityHashMap<>(2);
  private final Set<Moment> needless = Collections.newSetFromMap(new IdentityHashMap<>(2));
  private final Set<Moment> halfNeedless = Collections.newSetFromMap(new IdentityHashMap<>(2));

  /** The outcomes after a moment that are as good as their opposites. */
  private final Map<Moment, Set<Outcome>> indifferent = new IdentityHashMap<>(2);

  private boolean weighed;

  private record Outcome(Moment.Kind kind, Object at) {
    static Outcome of(Moment moment) {
      return new Outcome(moment.kind(), moment.at());
    }

    static Outcome oppositeOf(Moment moment) {
      boolean holds = moment.kind() == Moment.Kind.BRANCH_TRUE;
      return new Outcome(holds ? Moment.Kind.BRANCH_FALSE : Moment.Kind.BRANCH_TRUE, moment.at());
    }
  }

  /** Another way came to where a first one was before. */
  void met(Trace first, Trace other) {
    List<Trace> known = others.get(first);
    if (known == null) {
      known = new ArrayList<>(1);
      others.put(first, known);
      firsts.add(first);
    }
    if (known.size() < MOST_COMPARED) {
      known.add(other);
    }
  }

  /** The moments without decisions that did not matter. */
  List<Moment> needed(List<Moment> moments) {
    weigh();
    List<Moment> needed = new ArrayList<>();
    Moment before = null;
    for (Moment moment : moments) {
      if (!isFree(before, moment)) {
        needed.add(moment);
      }
      before = moment;
    }
    List<Moment> least = needed.stream().filter(moment -> !halfNeedless.contains(moment)).toList();
    return least.stream().anyMatch(Crossings::decides) ? least : List.copyOf(needed);
  }

  private static boolean decides(Moment moment) {
    return isBranch(moment) || moment.kind() == Moment.Kind.THROWN;
  }

  private void weigh() {
    boolean changed = !weighed;
    for (int pass = 0; pass < MOST_PASSES && changed; pass++) {
      changed = false;
      for (Trace first : firsts) {
        for (Trace other : others.get(first)) {
          changed |= weigh(first, other);
        }
      }
    }
    weighed = true;
  }

  /** Whether a decision, if it is one, is known not to matter. */
  private boolean isFree(Moment before, Moment moment) {
    return needless.contains(moment)
        || before != null
            && indifferent.getOrDefault(before, Set.of()).contains(Outcome.of(moment));
  }

  /** Learns from a way that met the first one; whether that is new. */
  private boolean weigh(Trace first, Trace other) {
    Trace fork = first.fork(other);
    if (fork == null) {
      return false;
    }
    List<Moment> one = since(fork, first);
    List<Moment> two = since(fork, other);
    // A state that is followed again, since less is known of it, goes the same way again.
    int common = 0;
    while (common < one.size() && common < two.size() && one.get(common).equals(two.get(common))) {
      common++;
    }
    if (two.size() == common || !isBranch(two.get(common))) {
      return false;
    }
    Moment last = common == 0 ? fork.moment() : one.get(common - 1);
    Outcome opposite = Outcome.oppositeOf(two.get(common));
    if (one.size() == common) {
      return indifferent.computeIfAbsent(last, moment -> new HashSet<>()).add(opposite);
    } else if (!Outcome.of(one.get(common)).equals(opposite)) {
      return false;
    }
    List<List<Moment>> ways = ways(fork, one.subList(0, common), first);
    boolean all = allArrive(ways, one.get(common)) && allArrive(ways, two.get(common));
    List<Moment> decisions = one.stream().filter(Crossings::isBranch).toList();
    return (all ? needless : halfNeedless).addAll(decisions) && all;
  }

  /** How the ways that met the first one, and this itself, go on after a beginning. */
  private List<List<Moment>> ways(Trace fork, List<Moment> beginning, Trace first) {
    List<Trace> all = new ArrayList<>(others.get(first));
    all.add(first);
    List<List<Moment>> ways = new ArrayList<>();
    for (Trace each : all) {
      List<Moment> moments = each.fork(fork) == fork ? since(fork, each) : List.of();
      int common = beginning.size();
      if (moments.size() > common && moments.subList(0, common).equals(beginning)) {
        ways.add(moments.subList(common, moments.size()));
      }
    }
    return ways;
  }

  /** Whether, of the ways, none that begins with the outcome of a decision can get elsewhere. */
  private boolean allArrive(List<List<Moment>> ways, Moment decision) {
    Outcome outcome = Outcome.of(decision);
    List<List<Moment>> taken =
        ways.stream()
            .filter(way -> Outcome.of(way.get(0)).equals(outcome))
            .map(way -> way.subList(1, way.size()))
            .toList();
    return !taken.isEmpty() && arrive(taken, decision);
  }

  private boolean arrive(List<List<Moment>> ways, Moment decision) {
    List<Moment> way = ways.get(0);
    Moment before = decision;
    int next = 0;
    while (next < way.size() && (!isBranch(way.get(next)) || isFree(before, way.get(next)))) {
      before = way.get(next++);
    }
    if (next == way.size()) {
      return true;
    }
    int so = next;
    List<Moment> beginning = way.subList(0, so);
    List<List<Moment>> onward =
        ways.stream()
            .filter(each -> each.size() > so && each.subList(0, so).equals(beginning))
            .map(each -> each.subList(so, each.size()))
            .toList();
    Moment further = way.get(so);
    Outcome opposite = Outcome.oppositeOf(further);
    return allArrive(onward, further)
        && onward.stream()
            .map(each -> each.get(0))
            .filter(each -> Outcome.of(each).equals(opposite))
            .findFirst()
            .map(each -> allArrive(onward, each))
            .orElse(false);
  }

  private static List<Moment> since(Trace fork, Trace end) {
    Deque<Moment> moments = new ArrayDeque<>();
    for (Trace each = end; each != fork; each = each.before()) {
      moments.addFirst(each.moment());
    }
    return List.copyOf(moments);
  }

  private static boolean isBranch(Moment moment) {
    return moment.kind() == Moment.Kind.BRANCH_TRUE || moment.kind() == Moment.Kind.BRANCH_FALSE;
  }
}
