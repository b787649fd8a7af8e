package dev.custody.processor.analysis;

import dev.custody.processor.program.At;
import dev.custody.processor.program.Call;
import dev.custody.processor.program.Key;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Loop;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Step;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is in a container, as far as a path knows it. Immutable.
 *
 * @param slots the array elements with constant indexes that hold a reference
 * @param loose how many further references it owns
 * @param elements locals that denote an element that is still in the container
 * @param gone which elements were discarded and are still in the container; null if none
 * @param settled what denotes none of the elements that are left to be discarded
 * @param retained what loops have retained of each element; null if nothing
 * @param passed what the way has passed that may have discarded some of them where they are
 */
record Stock(
    Set<Integer> slots,
    Amount loose,
    Map<Local, Element> elements,
    Gone gone,
    Places settled,
    Retained retained,
    Passed passed) {
  private static final Stock EMPTY = of(Amount.NONE);

  /**
   * An element that a local denotes.
   *
   * @param site the step or call that read it, or where it was stored; null where that may be
   *     another element in each turn of a loop
   */
  record Element(Spot spot, Object site) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Element that && spot.equals(that.spot) && site == that.site;
    }

    @Override
    public int hashCode() {
      return spot instanceof Spot.Slot slot ? slot.index() : 0;
    }
  }

  /**
   * References that were added to those of the container.
   *
   * @param loop the loop that added them last
   * @param times how often each element was retained
   * @param owned whether the frame owned the elements already
   */
  record Retained(Loop loop, Amount times, boolean owned) {}

  static Stock of(boolean filled) {
    return filled ? of(Amount.MANY) : EMPTY;
  }

  private static Stock of(Amount loose) {
    return new Stock(Set.of(), loose, Map.of(), null, Places.NONE, null, Passed.NOTHING);
  }

  /** Whether nobody knows anything of what it has. */
  boolean isUncounted() {
    return loose.equals(Amount.MANY) && slots.isEmpty() && gone == null;
  }

  /** With the elements of an array that has these. */
  Stock ofSlots(Set<Integer> indexes) {
    return with(indexes, Amount.NONE, gone);
  }

  /** After a loop made one more reference to each element. */
  Stock retainedBy(Loop loop, boolean owned) {
    Amount times = retained == null ? Amount.ONE : retained.times().more();
    return with(new Retained(loop, times, owned));
  }

  /** After one more reference to each element was accounted for. */
  Stock accounted() {
    if (retained == null) {
      return this;
    }
    Amount left = retained.times().less();
    return with(left.isNone() ? null : new Retained(retained.loop(), left, retained.owned()));
  }

  private Stock with(Retained nowRetained) {
    return new Stock(slots, loose, elements, gone, settled, nowRetained, passed);
  }

  boolean isEmpty() {
    return loose.isNone() && slots.isEmpty();
  }

  private Stock with(Set<Integer> nowSlots, Amount nowLoose, Gone nowGone) {
    return new Stock(nowSlots, nowLoose, elements, nowGone, settled, retained, passed);
  }

  private Stock with(Map<Local, Element> nowElements) {
    return new Stock(slots, loose, nowElements, gone, settled, retained, passed);
  }

  /** With nothing to discard any more; what is gone may still be there. */
  Stock emptiedBy(Gone all) {
    return all == null && retained == null && passed == Passed.NOTHING
        ? EMPTY
        : new Stock(Set.of(), Amount.NONE, Map.of(), all, Places.NONE, retained, passed);
  }

  /** After a loop has discarded all elements but those that it passes over. */
  Stock leftBy(Loop.Range range, Gone others) {
    boolean slotsOnly = loose.isNone();
    boolean left =
        switch (range) {
          case ALL, WITH_FIRST, SOME -> false;
          case NOT_FIRST -> !slotsOnly || slots.contains(0);
          case NOT_LAST -> !slotsOnly;
          case NOT_EACH -> slotsOnly ? slots.contains(1) : loose.isSeveral();
        };
    return left ? leftButOne(others) : emptiedBy(others);
  }

  /** After a loop has discarded all elements but one. */
  Stock leftButOne(Gone others) {
    return isEmpty()
        ? this
        : new Stock(Set.of(), Amount.ONE, elements, others, Places.NONE, retained, passed);
  }

  /** After some elements were discarded where they are. */
  Stock thinnedBy(Gone some) {
    boolean chosenBefore = gone != null && gone.isChosen();
    boolean more = chosenBefore && some.extent() == Gone.Extent.SO_FAR;
    return gone != null && gone.isAll() || more ? this : with(slots, loose, some);
  }

  /** After a loop that has discarded every element that any of the names denotes. */
  Stock settling(Places names) {
    return withSettled(settled.and(names));
  }

  private Stock withSettled(Places nowSettled) {
    return nowSettled == settled
        ? this
        : new Stock(slots, loose, elements, gone, nowSettled, retained, passed);
  }

  /** What denotes none of the elements that are left to be discarded. */
  Places notLeft() {
    return gone == null ? settled : settling(gone.names()).settled;
  }

  /** After something was taken out, or moved about: what is gone may be what was taken. */
  Stock rearranged() {
    return gone == null || gone.isAll() ? this : withoutGone();
  }

  /** Where nothing is in the container, nor what is gone. */
  Stock seenEmpty() {
    return with(slots, loose, gone.out());
  }

  /** After something was put under a key, where what an earlier call has shown may have been. */
  Stock displacedBy(Call put) {
    for (Map.Entry<Local, Element> each : elements.entrySet()) {
      if (each.getValue().site() instanceof Call shown
          && shown.key() instanceof Key.Given given
          && given.equals(put.key())) {
        return rearranged().moved(each.getKey());
      }
    }
    return rearranged();
  }

  /** Where a loop takes elements out by keys, or has none to: what is gone may be just these. */
  Stock takenOutInTurns() {
    if (gone == null || gone.isGiven()) {
      return this;
    }
    return gone.isAll() ? seenEmpty() : withoutGone();
  }

  /** After something was read that is discarded where it is. */
  Stock passing(Object site) {
    return passing(passed.with(site));
  }

  /** After a loop that chooses what it discards. */
  Stock passing(Step.Exhausted thinning) {
    return passing(passed.thinnedBy(thinning));
  }

  /** After a condition that may have said that a loop has discarded nothing. */
  Stock asking(Loop loop) {
    return passing(passed.asking(loop));
  }

  private Stock passing(Passed now) {
    return now == passed ? this : new Stock(slots, loose, elements, gone, settled, retained, now);
  }

  Stock withoutGone() {
    return gone == null ? this : with(slots, loose, null);
  }

  /** With one more reference; {@code index} is null where it is not a constant index. */
  Stock filled(Integer index) {
    if (index == null) {
      return with(slots, loose.more(), besideOthers()).withSettled(Places.NONE);
    }
    Set<Integer> more = new HashSet<>(slots);
    more.add(index);
    return with(more, loose, null).withSettled(Places.NONE).withoutElementsAt(index);
  }

  /** After a slot was emptied: what was read from it before is no longer there, if it is known. */
  Stock emptied(Integer index) {
    Stock fewer = taken(index).rearranged();
    return index == null ? fewer : fewer.withoutElementsAt(index);
  }

  /** What was read from a slot before is no longer there. */
  private Stock withoutElementsAt(int index) {
    Map<Local, Element> others = new HashMap<>(elements);
    others.values().removeIf(element -> element.spot().equals(new Spot.Slot(index)));
    return others.size() == elements.size() ? this : with(others);
  }

  /** Where there are no more elements than so many. */
  Stock atMost(int number) {
    boolean fewer = slots.isEmpty() && 0 < number && number < loose.number();
    return fewer ? with(slots, new Amount(number), gone) : this;
  }

  /** With references that nobody counted. */
  Stock filled() {
    return with(slots, Amount.MANY, besideOthers()).withSettled(Places.NONE);
  }

  private Gone besideOthers() {
    return gone == null ? null : gone.besideOthers();
  }

  /** With one reference less; {@code index} is null where it is not a constant index. */
  Stock taken(Integer index) {
    return index != null && slots.contains(index)
        ? without(index)
        : with(slots, loose.less(), gone);
  }

  /** Where a slot holds nothing. */
  Stock without(int index) {
    if (!slots.contains(index)) {
      return this;
    }
    Set<Integer> fewer = new HashSet<>(slots);
    fewer.remove(index);
    return with(fewer, loose, gone);
  }

  /** With a local that denotes one of the elements. */
  Stock withElement(Local local, Spot spot, Object site) {
    return withElement(local, new Element(spot, site));
  }

  Stock withElement(Local local, Element element) {
    Map<Local, Element> more = new HashMap<>(elements);
    more.put(local, element);
    return with(more);
  }

  Stock withoutElement(Local local) {
    if (!elements.containsKey(local)) {
      return this;
    }
    Map<Local, Element> fewer = new HashMap<>(elements);
    fewer.remove(local);
    return with(fewer);
  }

  /** Where a local is the same as another one, which may denote the element that a loop visits. */
  Stock sameVisited(Local name, Local visiting) {
    return isVisited(visiting) && !elements.containsKey(name)
        ? withElement(name, elements.get(visiting))
        : this;
  }

  /** After a local has come to hold something else. */
  Stock afterWrite(Local written) {
    Gone after = gone == null ? null : gone.afterWrite(written);
    Stock known = after == gone ? this : with(slots, loose, after);
    return known.withSettled(settled.without(written)).withoutElement(written);
  }

  /** With a local that denotes the element that a loop visits. */
  Stock visiting(Local local, Loop loop) {
    return withElement(local, Spot.Moving.VISITED, loop);
  }

  /** Whether the local denotes the element that a loop visits. */
  boolean isVisited(Local local) {
    return isAt(Spot.Moving.VISITED, local);
  }

  /** After the element that a loop visits was discarded where it is. */
  Stock discardedInTurn(Local local, At at) {
    Element visited = elements.get(local);
    Stock rest = withoutElement(local);
    if (retained != null) {
      // Another reference is left.
      return rest;
    }
    Places names = rest.namesOfAllGone(visited);
    return rest.thinnedBy(new Gone(Gone.Extent.SO_FAR, visited.site(), at, names));
  }

  /**
   * Where variables go out of use. An element that none denotes still counts where they are
   * counted.
   *
   * @param matters whether something may still depend on what a place holds
   */
  Stock left(Predicate<Place> matters) {
    if (elements.isEmpty() || !loose.equals(Amount.MANY) || !slots.isEmpty()) {
      return this;
    }
    Map<Local, Element> living = new HashMap<>(elements);
    living.keySet().removeIf(local -> !matters.test(local));
    return living.size() == elements.size() ? this : with(living);
  }

  /** Without knowing any longer which locals denote elements: they may have left. */
  Stock withoutElements() {
    return elements.isEmpty() ? this : with(Map.of());
  }

  /** Whether the local denotes another element in each turn of a loop. */
  boolean isEach(Local local) {
    return isAt(Spot.Moving.EACH, local);
  }

  private boolean isAt(Spot spot, Local local) {
    Element element = elements.get(local);
    return element != null && element.spot() == spot;
  }

  /** After an element was discarded through the local that denotes it, where it is. */
  Stock discarded(Local local, At at) {
    Element element = elements.get(local);
    if (element == null) {
      return this;
    }
    Stock fewer = withoutElement(local).taken(element.spot().constant());
    return element.site() == null
        ? fewer
        : fewer.thinnedBy(new Gone(Gone.Extent.ONE, element.site(), at, namesOfAllGone(element)));
  }

  /** The locals that denote an element, as far as they do so of all that are gone. */
  private Places namesOfAllGone(Element element) {
    Places names = Places.NONE;
    List<Local> same =
        elements.keySet().stream()
            .filter(each -> elements.get(each).equals(element))
            .filter(each -> gone == null || gone.names().contains(each))
            .sorted(Comparator.comparing(Local::number))
            .toList();
    for (Local each : same) {
      names = names.with(each);
    }
    return names;
  }

  /** After an element was put somewhere else by the local that denotes it. */
  Stock moved(Local local) {
    Element element = elements.get(local);
    return element == null ? this : withoutElement(local).taken(element.spot().constant());
  }
}
