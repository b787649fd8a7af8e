package dev.custody.processor.analysis;

import dev.custody.processor.program.At;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Loop;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a frame knows of a container that it is responsible for. Immutable.
 *
 * @param names the places that denote the container
 * @param slots the array elements with constant indexes that hold a reference
 * @param loose how many further references it owns; {@link #MANY} if nobody counted
 * @param elements locals that denote an element that is still in its container, with its index;
 *     {@link #SOME} or {@link #EACH} where that is no constant
 * @param held whether a field holds the container, so that it outlives the frame
 * @param visited what discarded the elements that are still in the container; null if nothing did
 */
record Contents(
    Places names,
    Set<Integer> slots,
    int loose,
    Map<Local, Integer> elements,
    boolean held,
    Visit visited) {
  /** Stands for a number that nobody counted. */
  static final int MANY = 7;

  /** Stands for the index of an element of which nobody knows which it is. */
  static final int SOME = -1;

  /** Stands for the index of an element that is another one in each turn of a loop. */
  static final int EACH = -2;

  /** A loop over all elements, and where it was. */
  record Visit(Loop loop, At at) {}

  static Contents created(Local name, boolean filled) {
    return new Contents(Places.of(name), Set.of(), filled ? MANY : 0, Map.of(), false, null);
  }

  boolean isEmpty() {
    return loose == 0 && slots.isEmpty();
  }

  Contents emptied() {
    return new Contents(names, Set.of(), 0, Map.of(), held, null);
  }

  /** After a loop discarded all of its elements, but left them where they are. */
  Contents emptiedBy(Loop loop, At at) {
    return new Contents(names, Set.of(), 0, Map.of(), held, new Visit(loop, at));
  }

  Contents withNames(Places changed) {
    return changed == names ? this : new Contents(changed, slots, loose, elements, held, visited);
  }

  Contents withHeld(boolean changed) {
    return new Contents(names, slots, loose, elements, changed, changed ? visited : null);
  }

  /** With one more reference; {@code index} is null where it is not a constant index. */
  Contents filled(Integer index) {
    if (index == null) {
      return new Contents(names, slots, Math.min(loose + 1, MANY), elements, held, null);
    }
    Set<Integer> more = new HashSet<>(slots);
    more.add(index);
    return new Contents(names, more, loose, elements, held, null);
  }

  /** With one reference less; {@code index} is null where it is not a constant index. */
  Contents taken(Integer index) {
    if (index != null && slots.contains(index)) {
      Set<Integer> fewer = new HashSet<>(slots);
      fewer.remove(index);
      return new Contents(names, fewer, loose, elements, held, visited);
    }
    int left = loose == MANY || loose == 0 ? loose : loose - 1;
    return new Contents(names, slots, left, elements, held, visited);
  }

  /** With a local that denotes one of the elements. */
  Contents withElement(Local local, Integer index) {
    Map<Local, Integer> more = new HashMap<>(elements);
    more.put(local, index == null ? SOME : index);
    return new Contents(names, slots, loose, more, held, visited);
  }

  Contents withoutElement(Local local) {
    if (!elements.containsKey(local)) {
      return this;
    }
    Map<Local, Integer> fewer = new HashMap<>(elements);
    fewer.remove(local);
    return new Contents(names, slots, loose, fewer, held, visited);
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
