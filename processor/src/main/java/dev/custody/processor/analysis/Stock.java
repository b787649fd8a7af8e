package dev.custody.processor.analysis;

import dev.custody.processor.program.At;
import dev.custody.processor.program.Call;
import dev.custody.processor.program.Key;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Loop;
import dev.custody.processor.program.Term;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What is in a container, as far as a path knows it. Immutable.
 *
 * @param slots the array elements with constant indexes that hold a reference
 * @param loose how many further references it owns; {@link #MANY} if nobody counted
 * @param elements locals that denote an element that is still in the container
 * @param gone which elements were discarded and are still in the container; null if none
 * @param retained what loops have retained of each element; null if nothing
 */
record Stock(
    Set<Integer> slots, int loose, Map<Local, Element> elements, Gone gone, Retained retained) {
  /** Stands for a number that nobody counted. */
  static final int MANY = 7;

  /** Stands for the index of an element of which nobody knows which it is. */
  static final int SOME = -1;

  /** Stands for the index of an element that is another one in each turn of a loop. */
  static final int EACH = -2;

  /** Stands for the index of the element that a loop over all of them visits in this turn. */
  private static final int VISITED = -3;

  private static final Stock EMPTY = new Stock(Set.of(), 0, Map.of(), null, null);

  /**
   * An element that a local denotes.
   *
   * @param index where it is; {@link #SOME} or {@link #EACH} where that is no constant
   * @param site the step or call that read it, or where it was stored; null where that may be
   *     another element in each turn of a loop
   */
  record Element(int index, Object site) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Element that && index == that.index && site == that.site;
    }

    @Override
    public int hashCode() {
      return index;
    }
  }

  /** How much of a container was discarded. */
  enum Extent {
    /** What a loop has met between two indexes: nobody can compare them with others. */
    PART,
    ONE,
    /** What a loop chose. */
    SOME,
    /** What a loop has visited so far. */
    VISITED,
    ALL;

    /**
     * How much must be gone for a step to meet it.
     *
     * @param each whether the step reads each element that a variable counts, or a certain one
     */
    static Extent metBy(boolean each) {
      return each ? SOME : ALL;
    }
  }

  /**
   * Elements that were discarded, but left where they are.
   *
   * @param by the loop, step or call that read them
   */
  record Gone(Extent extent, Object by, At at) {
    /** Whether a call shows it again. */
    boolean isShownBy(Call call) {
      return by instanceof Call shown
          && shown.key() instanceof Key.Given given
          && given.term() instanceof Term.Constant
          && given.equals(call.key());
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Gone that && extent == that.extent && by == that.by;
    }

    @Override
    public int hashCode() {
      return extent.ordinal();
    }
  }

  /**
   * References that were added to those of the container.
   *
   * @param loop the loop that added them last
   * @param times how often each element was retained
   * @param owned whether the frame owned the elements already
   */
  record Retained(Loop loop, int times, boolean owned) {}

  static Stock of(boolean filled) {
    return filled ? new Stock(Set.of(), MANY, Map.of(), null, null) : EMPTY;
  }

  /** Whether nobody knows anything of what it has. */
  boolean isUncounted() {
    return loose == MANY && slots.isEmpty() && gone == null;
  }

  /** With the elements of an array that has these. */
  Stock ofSlots(Set<Integer> indexes) {
    return with(indexes, 0, gone);
  }

  /** After a loop made one more reference to each element. */
  Stock retainedBy(Loop loop, boolean owned) {
    int times = retained == null ? 1 : Math.min(retained.times() + 1, MANY);
    return with(new Retained(loop, times, owned));
  }

  /** After one more reference to each element was accounted for. */
  Stock accounted() {
    if (retained == null) {
      return this;
    }
    int left = retained.times() - 1;
    return with(left == 0 ? null : new Retained(retained.loop(), left, retained.owned()));
  }

  private Stock with(Retained nowRetained) {
    return new Stock(slots, loose, elements, gone, nowRetained);
  }

  boolean isEmpty() {
    return loose == 0 && slots.isEmpty();
  }

  private Stock with(Set<Integer> nowSlots, int nowLoose, Gone nowGone) {
    return new Stock(nowSlots, nowLoose, elements, nowGone, retained);
  }

  private Stock with(Map<Local, Element> nowElements) {
    return new Stock(slots, loose, nowElements, gone, retained);
  }

  /** With nothing to discard any more; what is gone may still be there. */
  Stock emptiedBy(Gone all) {
    return all == null && retained == null
        ? EMPTY
        : new Stock(Set.of(), 0, Map.of(), all, retained);
  }

  /** After a loop has discarded all elements but those that it passes over. */
  Stock leftBy(Loop.Range range, Gone others) {
    boolean slotsOnly = loose == 0;
    boolean left =
        switch (range) {
          case ALL, REST -> false;
          case NOT_FIRST -> !slotsOnly || slots.contains(0);
          case NOT_LAST -> !slotsOnly;
          case NOT_EACH -> slotsOnly ? slots.contains(1) : loose > 1;
        };
    return left ? new Stock(Set.of(), 1, elements, others, retained) : emptiedBy(others);
  }

  /** After some elements were discarded where they are. */
  Stock thinnedBy(Gone some) {
    return gone != null && gone.extent() == Extent.ALL ? this : with(slots, loose, some);
  }

  /** After something was taken out, or moved about: what is gone may be what was taken. */
  Stock rearranged() {
    return gone == null || gone.extent() == Extent.ALL ? this : withoutGone();
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

  Stock withoutGone() {
    return gone == null ? this : with(slots, loose, null);
  }

  /** What is still there although it is gone, once something else is put in. */
  private Gone goneBeside() {
    return gone == null || gone.extent() != Extent.ALL
        ? gone
        : new Gone(Extent.SOME, gone.by(), gone.at());
  }

  /** With one more reference; {@code index} is null where it is not a constant index. */
  Stock filled(Integer index) {
    if (index == null) {
      return with(slots, Math.min(loose + 1, MANY), goneBeside());
    }
    Set<Integer> more = new HashSet<>(slots);
    more.add(index);
    return with(more, loose, null).withoutElementsAt(index);
  }

  /** After a slot was emptied: what was read from it before is no longer there, if it is known. */
  Stock emptied(Integer index) {
    Stock fewer = taken(index).rearranged();
    return index == null ? fewer : fewer.withoutElementsAt(index);
  }

  /** What was read from a slot before is no longer there. */
  private Stock withoutElementsAt(int index) {
    Map<Local, Element> others = new HashMap<>(elements);
    others.values().removeIf(element -> element.index() == index);
    return others.size() == elements.size() ? this : with(others);
  }

  /** Where there are no more elements than so many. */
  Stock atMost(int number) {
    return slots.isEmpty() && 0 < number && number < loose ? with(slots, number, gone) : this;
  }

  /** With references that nobody counted. */
  Stock filled() {
    return with(slots, MANY, goneBeside());
  }

  /** With one reference less; {@code index} is null where it is not a constant index. */
  Stock taken(Integer index) {
    if (index != null && slots.contains(index)) {
      Set<Integer> fewer = new HashSet<>(slots);
      fewer.remove(index);
      return with(fewer, loose, gone);
    }
    return with(slots, loose == MANY || loose == 0 ? loose : loose - 1, gone);
  }

  /** With a local that denotes one of the elements; {@code index} as for {@link #taken}. */
  Stock withElement(Local local, Integer index, Object site) {
    return withElement(local, new Element(index == null ? SOME : index, site));
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

  /** With a local that denotes the element that a loop visits. */
  Stock visiting(Local local, Loop loop) {
    return withElement(local, new Element(VISITED, loop));
  }

  /** Whether the local denotes the element that a loop visits. */
  boolean isVisited(Local local) {
    Element element = elements.get(local);
    return element != null && element.index() == VISITED;
  }

  /** After the element that a loop visits was discarded where it is. */
  Stock discardedInTurn(Local local, At at) {
    Stock rest = withoutElement(local);
    // Of what was retained before, another reference is left.
    return retained == null
        ? rest.thinnedBy(new Gone(Extent.VISITED, elements.get(local).site(), at))
        : rest;
  }

  /** Without knowing any longer which locals denote elements: they may have left. */
  Stock withoutElements() {
    return elements.isEmpty() ? this : with(Map.of());
  }

  /** Whether the local denotes another element in each turn of a loop. */
  boolean isEach(Local local) {
    Element element = elements.get(local);
    return element != null && element.index() == EACH;
  }

  /** After an element was discarded through the local that denotes it, where it is. */
  Stock discarded(Local local, At at) {
    Element element = elements.get(local);
    if (element == null) {
      return this;
    }
    Integer index = element.index() < 0 ? null : Integer.valueOf(element.index());
    Stock fewer = withoutElement(local).taken(index);
    return element.site() == null
        ? fewer
        : fewer.thinnedBy(new Gone(Extent.ONE, element.site(), at));
  }

  /** After an element was put somewhere else by the local that denotes it. */
  Stock moved(Local local) {
    Element element = elements.get(local);
    return element == null
        ? this
        : withoutElement(local)
            .taken(element.index() < 0 ? null : Integer.valueOf(element.index()));
  }
}
