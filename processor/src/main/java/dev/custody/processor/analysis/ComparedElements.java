package dev.custody.processor.analysis;

import dev.custody.processor.program.Loop;
import dev.custody.processor.program.Place;
import java.util.HashMap;
import java.util.Map;

/**
 * The variables with which loops compare the elements that they visit: what a variable denotes is
 * discarded by one loop, and left out by another one.
 */
final class ComparedElements {
  private final Map<Loop, Places> found = new HashMap<>();
  private final Map<Loop, Places> passed = new HashMap<>();
  private final Map<Loop, Places> leftTo = new HashMap<>();

  /** A turn found that the element is what a name denotes. */
  void found(Loop loop, Place name) {
    found.merge(loop, Places.of(name), Places::and);
  }

  /** A turn ended with the element in its container, and known to be what the names denote. */
  void passed(Loop loop, Places names) {
    passed.merge(loop, names, Places::and);
  }

  /** The names of which the loop discards, or does not pass, what it finds that they denote. */
  Places settled(Loop loop) {
    Places left = passed.getOrDefault(loop, Places.NONE);
    return found.getOrDefault(loop, Places.NONE).without(left::contains);
  }

  /** When the method ends, what the loop has spared is still left to variables. */
  void leftTo(Loop loop, Places names) {
    leftTo.merge(loop, names, Places::and);
  }

  /** Whether what the loop has left to variables is discarded by no other loop, by comparison. */
  boolean areKept(Loop loop) {
    Places names = leftTo.get(loop);
    return names != null
        && found.keySet().stream()
            .filter(other -> !other.equals(loop))
            .noneMatch(other -> settled(other).any(names::contains));
  }
}
