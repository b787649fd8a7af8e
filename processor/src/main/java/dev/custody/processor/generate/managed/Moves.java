package dev.custody.processor.generate.managed;

import java.util.List;
import java.util.function.Predicate;

/**
 * How many handles a call moves, and how many it needs.
 *
 * @param needed the parameters that are handles
 * @param moved those of them that are moved whatever the call does
 * @param several whether handles of unknown number are moved
 * @param own whether the call moves the handle that it is made on
 */
record Moves(int needed, int moved, boolean several, boolean own) {

  static Moves of(ManagedMethod method) {
    return new Moves(
        count(method.parameters(), ManagedParameter::isHandle),
        count(method.parameters(), ManagedParameter::isMovedAnyway),
        count(method.parameters(), each -> each.isMoved() && each.isSeveral()) > 0,
        method.consuming());
  }

  private static int count(List<ManagedParameter> parameters, Predicate<ManagedParameter> which) {
    return (int) parameters.stream().filter(which).count();
  }

  /** Whether those that are moved are looked at before the first one is. */
  boolean areLookedAt() {
    return moved > 1 || several || own;
  }

  /** Whether what is lent has to be there before anything is moved. */
  boolean areLast() {
    return moved > 0 && needed > 1 || several || own && needed > 0;
  }
}
