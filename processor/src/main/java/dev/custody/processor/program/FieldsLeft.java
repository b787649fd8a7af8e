package dev.custody.processor.program;

import java.util.HashSet;
import java.util.Set;

/**
 * How a method leaves the owning fields of its object when it returns, by their names. What is not
 * mentioned is as it was, as far as anybody knows.
 *
 * @param emptied what they held has been discarded
 * @param handedOn what they held is no longer there, but may live on somewhere
 * @param reduced they may hold less of what they did: one element has been taken out, or discarded
 * @param refilled they may hold something that the method has put there
 * @param uncertain nobody can tell whether they still hold what they did
 * @param seen the method looks at them, so that what it gives out may be from there
 */
public record FieldsLeft(
    Set<String> emptied,
    Set<String> handedOn,
    Set<String> reduced,
    Set<String> refilled,
    Set<String> uncertain,
    Set<String> seen) {
  public static final FieldsLeft UNTOUCHED = emptying(Set.of());

  public FieldsLeft {
    emptied = Set.copyOf(emptied);
    handedOn = Set.copyOf(handedOn);
    reduced = Set.copyOf(reduced);
    refilled = Set.copyOf(refilled);
    uncertain = Set.copyOf(uncertain);
    seen = Set.copyOf(seen);
  }

  /** Some fields are left empty, and the others untouched. */
  public static FieldsLeft emptying(Set<String> fields) {
    return new FieldsLeft(fields, Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
  }

  /** The fields that what the method gives out may be from. */
  public Set<String> givenFrom() {
    Set<String> taken = united(united(reduced, handedOn), emptied);
    return taken.isEmpty() ? seen : taken;
  }

  /** Whether nothing is known to happen to any of them. */
  public boolean isUntouched() {
    return emptied.isEmpty()
        && handedOn.isEmpty()
        && reduced.isEmpty()
        && refilled.isEmpty()
        && uncertain.isEmpty();
  }

  /**
   * What is known of a method that was taken to leave the fields so, once its body was found to
   * leave them otherwise.
   */
  public FieldsLeft corrected(FieldsLeft found) {
    Set<String> stillEmptied = new HashSet<>(emptied);
    stillEmptied.retainAll(found.emptied);
    Set<String> stillEither = united(emptied, handedOn);
    stillEither.retainAll(united(found.emptied, found.handedOn));
    stillEither.removeAll(stillEmptied);
    return new FieldsLeft(
        stillEmptied,
        stillEither,
        united(reduced, found.reduced),
        united(refilled, found.refilled),
        united(uncertain, found.uncertain),
        united(seen, found.seen));
  }

  /** The same of a method that may be another one, which does who knows what instead. */
  public FieldsLeft perhaps() {
    return new FieldsLeft(Set.of(), Set.of(), Set.of(), refilled, Set.of(), seen);
  }

  private static Set<String> united(Set<String> one, Set<String> other) {
    Set<String> all = new HashSet<>(one);
    all.addAll(other);
    return all;
  }
}
