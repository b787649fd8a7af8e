package dev.custody.processor.lower;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Name;

/** The names that local variables have where a body has been read to. */
final class LocalNames {
  private final Set<Name> visible = new HashSet<>();
  private final Deque<Name> latestFirst = new ArrayDeque<>();

  /**
   * @return whether nothing else has the name
   */
  boolean declare(Name name) {
    boolean isNew = visible.add(name);
    if (isNew) {
      latestFirst.push(name);
    }
    return isNew;
  }

  boolean has(Name name) {
    return visible.contains(name);
  }

  int count() {
    return latestFirst.size();
  }

  /** Forgets those that were declared when there were that many already. */
  void keep(int count) {
    while (latestFirst.size() > count) {
      visible.remove(latestFirst.pop());
    }
  }
}
