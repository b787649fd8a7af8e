package dev.custody.processor.analysis;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How long an array is that somebody else has made: as long as it takes for the constant indexes
 * that the method reads it with, if it reads it in no other way: {@code Buf[] pair = split(buf);
 * take(pair[0]); take(pair[1]);}.
 */
final class ShownSlots {
  private final Local array;
  private final Map<Place, Integer> read = new HashMap<>();
  private final Set<Integer> slots = new TreeSet<>();
  private final Set<Integer> absent = new HashSet<>();
  private boolean otherwise;

  private ShownSlots(Local array) {
    this.array = array;
  }

  /**
   * The slots of an array that certainly hold something; null if the method does not show how many
   * it has.
   */
  static Set<Integer> of(Program program, Local array) {
    ShownSlots shown = new ShownSlots(array);
    for (Block block : program.blocks()) {
      block.steps().forEach(shown::step);
    }
    for (Block block : program.blocks()) {
      if (block.end() instanceof Terminator.Branch branch) {
        shown.tested(branch.condition());
      }
    }
    return shown.otherwise || shown.slots.isEmpty() ? null : shown.withThoseBefore();
  }

  private void step(Step step) {
    if (step instanceof Step.Load load && isOfArray(load.from())) {
      Integer index = ((Place.Element) load.from()).constant();
      otherwise |= index == null;
      if (index != null) {
        read.put(load.to(), index);
        slots.add(index);
      }
    } else if (step instanceof Step.Store store && isOfArray(store.to())) {
      otherwise |= ((Place.Element) store.to()).constant() == null;
    } else if (step instanceof Step.Copy copy) {
      otherwise |= copy.from() == array;
    } else if (step instanceof Step.Next next) {
      otherwise |= next.container() == array;
    } else if (step instanceof Step.Exhausted exhausted) {
      otherwise |= exhausted.container().equals(array);
    }
  }

  private boolean isOfArray(Place place) {
    return place instanceof Place.Element element && element.base() == array;
  }

  /** What may be null need not be discarded. */
  private void tested(Condition condition) {
    if (condition instanceof Condition.Holds holds && holds.value().constant() == null) {
      Integer index =
          isOfArray(holds.place())
              ? ((Place.Element) holds.place()).constant()
              : read.get(holds.place());
      if (index != null) {
        absent.add(index);
      }
    }
  }

  private Set<Integer> withThoseBefore() {
    Set<Integer> all = new TreeSet<>(slots);
    for (int last : slots) {
      for (int index = 0; index < last && last < Stock.MANY; index++) {
        all.add(index);
      }
    }
    all.removeAll(absent);
    return all;
  }
}
