package dev.custody.processor.analysis;

import dev.custody.processor.program.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which places hold the same object on a path, and which do not: what {@code large = first} and
 * {@code if (large == first)} say. Immutable; whatever follows from two pairs is a pair, too.
 */
final class Identities {
  static final Identities NONE = new Identities(List.of());

  /** More than these nobody remembers. */
  private static final int MOST_PAIRS = 24;

  private record Pair(Place one, Place other, boolean same) {
    /** What a place is paired with; null if it is not in the pair. */
    Place besides(Place place) {
      return one.equals(place) ? other : other.equals(place) ? one : null;
    }
  }

  private final List<Pair> pairs;

  private Identities(List<Pair> pairs) {
    this.pairs = pairs;
  }

  boolean isEmpty() {
    return pairs.isEmpty();
  }

  boolean areSame(Place one, Place other) {
    return one.equals(other) || has(one, other, true);
  }

  boolean areTwo(Place one, Place other) {
    return has(one, other, false);
  }

  private boolean has(Place one, Place other, boolean same) {
    for (Pair pair : pairs) {
      if (pair.same == same && other.equals(pair.besides(one))) {
        return true;
      }
    }
    return false;
  }

  /** The places that hold what the place does; itself first. */
  List<Place> like(Place place) {
    return paired(place, true, List.of(place));
  }

  private List<Place> paired(Place place, boolean same, List<Place> start) {
    List<Place> paired = new ArrayList<>(start);
    for (Pair pair : pairs) {
      Place other = pair.same == same ? pair.besides(place) : null;
      if (other != null) {
        paired.add(other);
      }
    }
    return paired;
  }

  /** With two places that hold the same object. */
  Identities joining(Place one, Place other) {
    if (areSame(one, other)) {
      return this;
    }
    List<Pair> more = new ArrayList<>(pairs);
    add(like(one), like(other), true, more);
    add(paired(one, false, List.of()), like(other), false, more);
    add(like(one), paired(other, false, List.of()), false, more);
    return of(more);
  }

  /** With two places that hold two objects, or one of them none. */
  Identities parting(Place one, Place other) {
    if (areTwo(one, other)) {
      return this;
    }
    List<Pair> more = new ArrayList<>(pairs);
    add(like(one), like(other), false, more);
    return of(more);
  }

  private Identities of(List<Pair> more) {
    return more.size() > MOST_PAIRS ? this : new Identities(more);
  }

  private void add(List<Place> some, List<Place> others, boolean same, List<Pair> to) {
    for (Place one : some) {
      for (Place other : others) {
        if (!has(one, other, same)) {
          to.add(new Pair(one, other, same));
        }
      }
    }
  }

  Identities without(Predicate<Place> forgotten) {
    return keeping(pair -> !forgotten.test(pair.one) && !forgotten.test(pair.other));
  }

  /** What both know. */
  Identities meet(Identities other) {
    return this == other ? this : keeping(pair -> other.has(pair.one, pair.other, pair.same));
  }

  private Identities keeping(Predicate<Pair> kept) {
    for (Pair pair : pairs) {
      if (!kept.test(pair)) {
        List<Pair> left = pairs.stream().filter(kept).toList();
        return left.isEmpty() ? NONE : new Identities(left);
      }
    }
    return this;
  }

  /** What either knows; null if they contradict each other. */
  Identities joined(Identities other) {
    Identities all = this;
    for (Pair pair : other.pairs) {
      boolean contradicted =
          pair.same ? all.areTwo(pair.one, pair.other) : all.areSame(pair.one, pair.other);
      if (contradicted) {
        return null;
      }
      all = pair.same ? all.joining(pair.one, pair.other) : all.parting(pair.one, pair.other);
    }
    return all;
  }

  @Override
  public String toString() {
    return pairs.toString();
  }
}
