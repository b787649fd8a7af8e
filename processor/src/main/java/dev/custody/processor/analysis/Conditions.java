package dev.custody.processor.analysis;

import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Condition.Proof;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Value;
import java.util.Objects;

/** Decides conditions by what is known on a path, and learns from how they come out. */
final class Conditions {
  private Conditions() {}

  /** Whether no value is both. */
  static boolean contradict(Value one, Value other) {
    if (one.equals(Value.FAILED) || other.equals(Value.FAILED)) {
      return contradictsFailure(one.equals(Value.FAILED) ? other : one);
    }
    if (Objects.equals(one.constant(), other.constant())) {
      return one.equal() != other.equal();
    }
    return one.equal() && other.equal();
  }

  /** A failure is no 0, and is whatever other number it is compared with. */
  private static boolean contradictsFailure(Value asked) {
    boolean zero = asked.equals(Value.ZERO);
    boolean otherThanANumber = !asked.equal() && !asked.equals(Value.NON_ZERO);
    return zero || otherThanANumber;
  }

  /** Whether whatever is {@code known} is also {@code asked}. */
  private static boolean implies(Value known, Value asked) {
    if (Objects.equals(known.constant(), asked.constant())) {
      return known.equal() == asked.equal();
    }
    return known.equal() && !asked.equal();
  }

  /**
   * What is known once the condition came out as given.
   *
   * @param followed the places that denote an object that exists, so that none of them is null
   * @return null if it cannot come out so
   */
  static Facts learn(Condition condition, boolean outcome, Facts facts, Places followed) {
    if (condition instanceof Condition.Holds holds) {
      Value learned = outcome ? holds.value() : holds.value().negated();
      return learn(holds.place(), learned, facts, followed);
    } else if (condition instanceof Condition.Compares compares) {
      return compare(compares, outcome, facts);
    } else if (condition instanceof Condition.Same same) {
      return same(same, outcome, facts, followed);
    } else if (condition instanceof Condition.Tests tests) {
      return test(tests, outcome, facts, followed);
    }
    return facts;
  }

  private static Facts learn(Place place, Value learned, Facts facts, Places followed) {
    Value known = followed.contains(place) ? Value.NON_NULL : facts.of(place);
    if (known == null) {
      return facts.with(place, learned);
    }
    if (contradict(known, learned)) {
      return null;
    }
    boolean sharper =
        !known.equals(Value.FAILED) && implies(learned, known) && !followed.contains(place);
    return sharper ? facts.with(place, learned) : facts;
  }

  private static Facts compare(Condition.Compares compares, boolean outcome, Facts facts) {
    Value known = facts.of(compares.place());
    if (known != null && known.equal() && known.constant() instanceof Integer number) {
      return holds(compares, number) == outcome ? facts : null;
    }
    if (Value.FAILED.equals(known) && compares.bound() == 0) {
      return outcome ? facts : null;
    }
    boolean zeroPossible = holds(compares, 0) == outcome;
    if (zeroPossible && Value.NON_ZERO.equals(known) && asksForMore(compares)) {
      return null;
    }
    return zeroPossible || known != null ? facts : facts.with(compares.place(), Value.NON_ZERO);
  }

  /**
   * Whether a comparison separates 0 from what is more: what is asked so is a length, or a size.
   */
  private static boolean asksForMore(Condition.Compares compares) {
    return compares.bound() == (compares.less() ? 1 : 0);
  }

  private static boolean holds(Condition.Compares compares, int number) {
    return compares.less() ? number < compares.bound() : number > compares.bound();
  }

  private static Facts same(Condition.Same same, boolean outcome, Facts facts, Places followed) {
    boolean left = followed.contains(same.left());
    boolean right = followed.contains(same.right());
    if (left && right) {
      return outcome ? facts : null;
    }
    Value one = left ? Value.NON_NULL : facts.of(same.left());
    Value other = right ? Value.NON_NULL : facts.of(same.right());
    if (one == null || other == null) {
      return facts;
    }
    if (contradict(one, other)) {
      return outcome ? null : facts;
    }
    boolean certainlySame = one.equal() && one.equals(other);
    return certainlySame && !outcome ? null : facts;
  }

  private static Facts test(Condition.Tests tests, boolean outcome, Facts facts, Places followed) {
    Proof proof = outcome ? tests.passed() : tests.failed();
    if (followed.contains(tests.place())) {
      return proof == Proof.NOTHING ? facts : null;
    }
    if (outcome) {
      return learn(tests.place(), Value.NON_NULL, facts, followed);
    }
    return proof == Proof.NULL ? learn(tests.place(), Value.NULL, facts, followed) : facts;
  }
}
