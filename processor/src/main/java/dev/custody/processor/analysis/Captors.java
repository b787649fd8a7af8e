package dev.custody.processor.analysis;

import dev.custody.processor.program.Local;
import dev.custody.processor.program.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The functions made here that captured a reference, by the locals that hold them. Immutable.
 *
 * <p>What a function takes along when it is made is discarded when it runs. Until then the object
 * is alive; and if the function goes out of use without having run, the reference is the frame's
 * again.
 *
 * @param borrowing those that merely mention it
 * @param carried the references that went into functions which have neither run nor left the frame
 */
record Captors(Places borrowing, List<Carried> carried) {
  static final Captors NONE = new Captors(Places.NONE, List.of());

  /**
   * A reference that a function has taken along.
   *
   * @param by the locals that hold the function
   * @param acquisition where the frame had it from
   * @param certain whether the function discards it when it runs, and not before
   */
  record Carried(Places by, Reference.Link acquisition, boolean certain) {
    Carried with(Places changed) {
      return changed == by ? this : new Carried(changed, acquisition, certain);
    }
  }

  boolean borrows(Place place) {
    return borrowing.contains(place);
  }

  /** Whether some function that has not run yet will discard the reference. */
  boolean carry() {
    return !carried.isEmpty();
  }

  boolean carries(Local local) {
    return !carriedBy(local).isEmpty();
  }

  List<Carried> carriedBy(Local local) {
    return carried.isEmpty()
        ? List.of()
        : carried.stream().filter(each -> each.by().contains(local)).toList();
  }

  Captors withBorrower(Local function) {
    return new Captors(borrowing.with(function), carried);
  }

  Captors withCarrier(Local function, Reference.Link acquisition, boolean certain) {
    List<Carried> more = new ArrayList<>(carried);
    more.add(new Carried(Places.of(function), acquisition, certain));
    return new Captors(borrowing, List.copyOf(more));
  }

  /** After a function that took another one along: either may come to run it. */
  Captors withinAnother(Local inner, Local outer) {
    return withCarried(each -> each.by().contains(inner) ? each.with(each.by().with(outer)) : each);
  }

  Captors copied(Local from, Local to) {
    Places borrowers = borrowing.contains(from) ? borrowing.with(to) : borrowing;
    return new Captors(borrowers, carried).withinAnother(from, to);
  }

  /** After a function ran or left the frame, so that what it carried is no longer here. */
  Captors without(Local function) {
    return withCarried(each -> each.by().contains(function) ? null : each);
  }

  /** After a local came to hold something else. */
  Captors afterWrite(Local written) {
    Places borrowers = borrowing.without(written);
    Captors rest = withCarried(each -> each.with(each.by().without(written)));
    return borrowers == borrowing ? rest : new Captors(borrowers, rest.carried);
  }

  /** After the locals of which nothing depends on what they hold went out of use. */
  Captors held(Predicate<Place> matters) {
    if (borrowing.isEmpty() && carried.isEmpty()) {
      return this;
    }
    Places borrowers = borrowing.without(matters.negate());
    Captors rest = withCarried(each -> each.with(each.by().without(matters.negate())));
    return borrowers == borrowing ? rest : new Captors(borrowers, rest.carried);
  }

  /** The references in functions that no local holds any longer, and without them the rest. */
  List<Carried> dropped() {
    return carried.isEmpty()
        ? List.of()
        : carried.stream().filter(each -> each.by().isEmpty()).toList();
  }

  Captors withoutDropped() {
    return withCarried(each -> each.by().isEmpty() ? null : each);
  }

  private Captors withCarried(UnaryOperator<Carried> change) {
    if (carried.isEmpty()) {
      return this;
    }
    List<Carried> changed = new ArrayList<>();
    boolean same = true;
    for (Carried each : carried) {
      Carried after = change.apply(each);
      same &= after == each;
      if (after != null) {
        changed.add(after);
      }
    }
    return same ? this : new Captors(borrowing, List.copyOf(changed));
  }
}
