package dev.custody.processor.analysis;

import dev.custody.processor.program.At;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The way that led to a state, latest moment first. States share the beginnings of their ways.
 *
 * @param before the way up to here; null at the start
 * @param length how many moments it has
 */
record Trace(Trace before, Moment moment, int length) {

  static Trace start(Moment.Kind kind, At at, String detail) {
    return new Trace(null, new Moment(kind, at, detail), 1);
  }

  Trace then(Moment.Kind kind, At at, String detail) {
    return new Trace(this, new Moment(kind, at, detail), length + 1);
  }

  /** The last common part of two ways; null if they have none. */
  Trace fork(Trace other) {
    Trace one = this;
    Trace two = other;
    while (one != two && one != null && two != null) {
      boolean longer = one.length > two.length;
      boolean shorter = one.length < two.length;
      one = shorter ? one : one.before;
      two = longer ? two : two.before;
    }
    return one == two ? one : null;
  }

  /** What took part in what happened at a point; empty if nothing is known of it. */
  String detailAt(At at) {
    for (Trace each = this; each != null; each = each.before) {
      if (each.moment.at().equals(at) && !each.moment.detail().isEmpty()) {
        return each.moment.detail();
      }
    }
    return "";
  }

  /** Where something of a kind happened last; {@code otherwise} if it never did. */
  At last(Moment.Kind kind, At otherwise) {
    for (Trace each = this; each != null; each = each.before) {
      if (each.moment.kind() == kind) {
        return each.moment.at();
      }
    }
    return otherwise;
  }

  /** The acquisition of the reference that was stored last; null if it was not acquired here. */
  At acquisitionStored() {
    Deque<At> open = new ArrayDeque<>();
    At stored = null;
    for (Moment each : moments()) {
      switch (each.kind()) {
        case ACQUIRED, RECEIVED, RETAINED, TAKEN_OUT -> open.push(each.at());
        case RELEASED, STOLEN, CAPTURED -> open.poll();
        case STORED -> stored = open.poll();
        default -> {}
      }
    }
    return stored;
  }

  /** The moments in the order in which they happened. */
  List<Moment> moments() {
    Deque<Moment> all = new ArrayDeque<>();
    for (Trace each = this; each != null; each = each.before) {
      all.addFirst(each.moment);
    }
    return List.copyOf(all);
  }
}
