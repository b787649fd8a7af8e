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
 */
final class Crossings {
  private final List<Crossing> crossings = new ArrayList<>();
  private final Set<Moment> needless = Collections.newSetFromMap(new IdentityHashMap<>());

  /** The outcomes after a moment that are as good as their opposites. */
  private final Map<Moment, Set<Outcome>> indifferent = new IdentityHashMap<>();

  private int weighed;

  private record Crossing(Trace first, Trace second) {}

  private record Outcome(Moment.Kind kind, Object at) {
    static Outcome of(Moment moment) {
      return new Outcome(moment.kind(), moment.at());
    }

    static Outcome oppositeOf(Moment moment) {
      boolean holds = moment.kind() == Moment.Kind.BRANCH_TRUE;
      return new Outcome(holds ? Moment.Kind.BRANCH_FALSE : Moment.Kind.BRANCH_TRUE, moment.at());
    }
  }

  /** A second way came to where a first one was before. */
  void met(Trace first, Trace second) {
    crossings.add(new Crossing(first, second));
  }

  /** The moments without decisions that did not matter. */
  List<Moment> needed(List<Moment> moments) {
    while (weighed < crossings.size()) {
      weigh(crossings.get(weighed++));
    }
    List<Moment> needed = new ArrayList<>();
    Moment before = null;
    for (Moment moment : moments) {
      boolean free =
          before != null && indifferent.getOrDefault(before, Set.of()).contains(Outcome.of(moment));
      if (!free && !needless.contains(moment)) {
        needed.add(moment);
      }
      before = moment;
    }
    return List.copyOf(needed);
  }

  private void weigh(Crossing crossing) {
    Trace fork = crossing.first().fork(crossing.second());
    if (fork == null) {
      return;
    }
    Deque<Moment> one = since(fork, crossing.first());
    Deque<Moment> other = since(fork, crossing.second());
    Moment last = fork.moment();
    // A state that is followed again, since less is known of it, goes the same way again.
    while (!one.isEmpty() && one.peek().equals(other.peek())) {
      last = one.poll();
      other.poll();
    }
    if (other.isEmpty() || !isBranch(other.peek())) {
      return;
    }
    Outcome opposite = Outcome.oppositeOf(other.peek());
    if (one.isEmpty()) {
      indifferent.computeIfAbsent(last, moment -> new HashSet<>()).add(opposite);
    } else if (Outcome.of(one.peek()).equals(opposite)) {
      one.stream().filter(Crossings::isBranch).forEach(needless::add);
    }
  }

  private static Deque<Moment> since(Trace fork, Trace end) {
    Deque<Moment> moments = new ArrayDeque<>();
    for (Trace each = end; each != fork; each = each.before()) {
      moments.addFirst(each.moment());
    }
    return moments;
  }

  private static boolean isBranch(Moment moment) {
    return moment.kind() == Moment.Kind.BRANCH_TRUE || moment.kind() == Moment.Kind.BRANCH_FALSE;
  }
}
