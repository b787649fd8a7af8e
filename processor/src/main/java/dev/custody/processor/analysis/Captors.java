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
 * @param spent the functions that have, and would discard one more reference if they did again
 * @param shown whether somebody else has been shown the object, and may find it again
 */
record Captors(Places borrowing, List<Carried> carried, List<Spent> spent, boolean shown) {
  static final Captors NONE = new Captors(Places.NONE, List.of(), List.of(), false);

  /**
   * A reference that a function has taken along.
   *
   * @param by the locals that hold the function
   * @param acquisition where the frame had it from
   * @param certain whether the function discards it when it runs, and not before
   * @param again whether it discards one each time that it runs
   */
  record Carried(Places by, Reference.Link acquisition, boolean certain, boolean again) {
    Carried with(Places changed) {
      return changed == by ? this : new Carried(changed, acquisition, certain, again);
    }

    /** The same, where another function that holds it may run it, too. */
    Carried within(Local outer) {
      return new Carried(by.with(outer), acquisition, certain, false);
    }
  }

  /**
   * A function that has discarded what it took along, or will.
   *
   * @param by the locals that hold it
   * @param keeper who was given it to run it, by name; null if it has run
   */
  record Spent(Places by, String keeper) {
    Spent with(Places changed) {
      return changed == by ? this : new Spent(changed, keeper);
    }

    /**
     * Whether who gets it will run it. What ran is perhaps shown to be forgotten: {@code
     * bus.unregister(release)}; and who gets it besides the one who has it may well be asked to
     * give it up again.
     *
     * @param toRun whether the callee is known to run it
     */
    boolean runsAgainBy(String callee, boolean toRun) {
      return keeper == null ? toRun : keeper.equals(callee);
    }
  }

  /** Whether there are none. */
  boolean isEmpty() {
    return borrowing.isEmpty() && carried.isEmpty() && spent.isEmpty();
  }

  /** The same, where somebody else was shown the object. */
  Captors withWitness() {
    return shown ? this : new Captors(borrowing, carried, spent, true);
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
    return new Captors(borrowing.with(function), carried, spent, shown);
  }

  Captors withCarrier(Carried added) {
    List<Carried> more = new ArrayList<>(carried);
    more.add(added);
    return new Captors(borrowing, List.copyOf(more), spent, shown);
  }

  /** After a function that took another one along: either may come to run it. */
  Captors withinAnother(Local inner, Local outer) {
    return withCarried(each -> each.by().contains(inner) ? each.within(outer) : each);
  }

  Captors copied(Local from, Local to) {
    return changed(places -> places.contains(from) ? places.with(to) : places);
  }

  /** After a function left the frame, so that what it carried is no longer here. */
  Captors without(Local function) {
    return withCarried(each -> each.by().contains(function) ? null : each);
  }

  /**
   * After a function ran, or was given to somebody to run it.
   *
   * @param keeper who that is, by name; null if it ran
   */
  Captors spending(Local function, String keeper) {
    List<Spent> more = new ArrayList<>(spent);
    for (Carried each : carriedBy(function)) {
      if (each.again()) {
        more.add(new Spent(each.by(), keeper));
      }
    }
    return new Captors(borrowing, without(function).carried, List.copyOf(more), shown);
  }

  /** The function as it was spent; null if it was not, or if nobody knows what it does again. */
  Spent spent(Local function) {
    for (Spent each : spent) {
      if (each.by().contains(function)) {
        return each;
      }
    }
    return null;
  }

  /** After nobody can tell any more whether a spent function is to run. */
  Captors withoutSpent(Local function) {
    if (spent(function) == null) {
      return this;
    }
    List<Spent> rest = spent.stream().filter(each -> !each.by().contains(function)).toList();
    return new Captors(borrowing, carried, rest, shown);
  }

  /** After a local came to hold something else. */
  Captors afterWrite(Local written) {
    return changed(places -> places.without(written));
  }

  /** After the locals of which nothing depends on what they hold went out of use. */
  Captors held(Predicate<Place> matters) {
    return changed(places -> places.without(matters.negate()));
  }

  private Captors changed(UnaryOperator<Places> change) {
    if (isEmpty()) {
      return this;
    }
    Places borrowers = change.apply(borrowing);
    Captors rest = withCarried(each -> each.with(change.apply(each.by())));
    boolean same = borrowers == borrowing && rest == this;
    List<Spent> still = spent;
    for (Spent each : spent) {
      if (change.apply(each.by()) != each.by()) {
        still =
            spent.stream()
                .map(one -> one.with(change.apply(one.by())))
                .filter(one -> !one.by().isEmpty())
                .toList();
        same = false;
      }
    }
    return same ? this : new Captors(borrowers, rest.carried, still, shown);
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
    return same ? this : new Captors(borrowing, List.copyOf(changed), spent, shown);
  }
}
