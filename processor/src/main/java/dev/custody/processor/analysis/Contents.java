package dev.custody.processor.analysis;

import dev.custody.processor.program.At;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Loop;
import dev.custody.processor.program.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a frame knows of a container that it is responsible for. Immutable.
 *
 * @param names the places that denote the container, or another one with the same elements
 * @param copies those of the names that denote the other one: {@code new ArrayList<>(list)}
 * @param slots the array elements with constant indexes that hold a reference
 * @param loose how many further references it owns; {@link #MANY} if nobody counted
 * @param elements locals that denote an element that is still in its container, with its index;
 *     {@link #SOME} or {@link #EACH} where that is no constant
 * @param visited what discarded the elements that are still in the container; null if nothing did
 * @param claimed where the elements of a lent container were first given away, which is wrong
 *     unless it is cleared; null if they were not
 */
record Contents(
    Places names,
    Places copies,
    Set<Integer> slots,
    int loose,
    Map<Local, Integer> elements,
    Keeper keeper,
    Visit visited,
    At claimed) {
  /** Stands for a number that nobody counted. */
  static final int MANY = 7;

  /** Stands for the index of an element of which nobody knows which it is. */
  static final int SOME = -1;

  /** Stands for the index of an element that is another one in each turn of a loop. */
  static final int EACH = -2;

  /** Who answers for what the container owns. */
  enum Keeper {
    FRAME,
    /** A field holds the container, so that it outlives the frame. */
    FIELD,
    CALLER,
    /** Somebody may have it of whom nothing is known. */
    UNKNOWN
  }

  /** A loop over all elements, and where it was. */
  record Visit(Loop loop, At at) {}

  static Contents created(Places names, boolean filled, Keeper keeper) {
    int loose = filled ? MANY : 0;
    return new Contents(names, Places.NONE, Set.of(), loose, Map.of(), keeper, null, null);
  }

  boolean isEmpty() {
    return keeper == Keeper.UNKNOWN || loose == 0 && slots.isEmpty();
  }

  boolean held() {
    return keeper == Keeper.FIELD;
  }

  boolean isLent() {
    return keeper == Keeper.CALLER;
  }

  Contents emptied() {
    return emptiedBy(null);
  }

  /** After a loop discarded all of its elements, but left them where they are. */
  Contents emptiedBy(Visit visit) {
    return new Contents(names, copies, Set.of(), 0, Map.of(), keeper, visit, claimed);
  }

  /** After it got to somebody of whom nothing is known. */
  Contents escaped() {
    return new Contents(names, copies, Set.of(), 0, Map.of(), Keeper.UNKNOWN, null, null);
  }

  private Contents with(Places all, Places ofCopies) {
    return all == names && ofCopies == copies
        ? this
        : new Contents(all, ofCopies, slots, loose, elements, keeper, visited, claimed);
  }

  private Contents with(Set<Integer> nowSlots, int nowLoose, Visit nowVisited) {
    return new Contents(names, copies, nowSlots, nowLoose, elements, keeper, nowVisited, claimed);
  }

  private Contents with(Map<Local, Integer> nowElements) {
    return new Contents(names, copies, slots, loose, nowElements, keeper, visited, claimed);
  }

  /** Without the names that no longer mean the same once a place is written. */
  Contents afterWrite(Place written) {
    return with(names.afterWrite(written), copies.afterWrite(written));
  }

  /** With the paths from one local as paths from another one, too. */
  Contents copied(Local from, Local to) {
    return with(names.copied(from, to), copies.copied(from, to));
  }

  /** With another name for what a place denotes. */
  Contents named(Place name, Place like) {
    return with(names.with(name), copies.contains(like) ? copies.with(name) : copies);
  }

  /** After the elements were put into another container, too. */
  Contents copiedInto(Local other) {
    return with(names.with(other), copies.with(other));
  }

  /**
   * After one of the two containers with the same elements was cleared: the other one still has
   * them. Where that is the copy, it is the frame's.
   */
  Contents leftToOther(Local cleared) {
    Places rest = names.without(copies.contains(cleared) ? copies::contains : this::isOriginal);
    boolean moved = !copies.contains(cleared);
    return new Contents(
        rest,
        Places.NONE,
        slots,
        loose,
        elements,
        moved ? Keeper.FRAME : keeper,
        visited,
        moved ? null : claimed);
  }

  private boolean isOriginal(Place name) {
    return !copies.contains(name);
  }

  /** After the frame took the container out of its field. */
  Contents takenOver() {
    return new Contents(names, copies, slots, loose, elements, Keeper.FRAME, null, claimed);
  }

  /**
   * After the elements of a lent container were given away, which is wrong unless it is cleared.
   */
  Contents claimed(At at) {
    return claimed != null
        ? this
        : new Contents(names, copies, slots, loose, elements, keeper, visited, at);
  }

  /** With one more reference; {@code index} is null where it is not a constant index. */
  Contents filled(Integer index) {
    if (index == null) {
      return with(slots, Math.min(loose + 1, MANY), null);
    }
    Set<Integer> more = new HashSet<>(slots);
    more.add(index);
    return with(more, loose, null);
  }

  /** With references that nobody counted. */
  Contents filled() {
    return with(slots, MANY, null);
  }

  /** With one reference less; {@code index} is null where it is not a constant index. */
  Contents taken(Integer index) {
    if (index != null && slots.contains(index)) {
      Set<Integer> fewer = new HashSet<>(slots);
      fewer.remove(index);
      return with(fewer, loose, visited);
    }
    return with(slots, loose == MANY || loose == 0 ? loose : loose - 1, visited);
  }

  /** With a local that denotes one of the elements. */
  Contents withElement(Local local, Integer index) {
    Map<Local, Integer> more = new HashMap<>(elements);
    more.put(local, index == null ? SOME : index);
    return with(more);
  }

  Contents withoutElement(Local local) {
    if (!elements.containsKey(local)) {
      return this;
    }
    Map<Local, Integer> fewer = new HashMap<>(elements);
    fewer.remove(local);
    return with(fewer);
  }

  /** Whether the local denotes another element in each turn of a loop. */
  boolean isEach(Local element) {
    return Integer.valueOf(EACH).equals(elements.get(element));
  }

  /** After an element was discarded through the local that denotes it. */
  Contents discarded(Local element) {
    Integer index = elements.get(element);
    return index == null ? this : withoutElement(element).taken(index < 0 ? null : index);
  }
}
