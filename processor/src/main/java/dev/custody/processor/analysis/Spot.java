package dev.custody.processor.analysis;

/** Where in its container an element is. */
sealed interface Spot {

  /** At a constant index of an array. */
  record Slot(int index) implements Spot {}

  /** At an index that is no constant. */
  enum Moving implements Spot {
    /** Nobody knows where. */
    SOMEWHERE,
    /** Somewhere else in each turn of a loop. */
    EACH,
    /** Where a loop over all of them is in this turn. */
    VISITED
  }

  /** The spot at an index; null stands for one that is no constant. */
  static Spot at(Integer index) {
    return index == null ? Moving.SOMEWHERE : new Slot(index);
  }

  /** The constant index; null if there is none. */
  default Integer constant() {
    return this instanceof Slot slot ? slot.index : null;
  }
}
