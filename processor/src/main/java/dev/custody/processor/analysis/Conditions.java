package dev.custody.processor.analysis;

import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Condition.Proof;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Value;

/** Decides conditions by what is known on a path, and learns from how they come out. */
final class Conditions {
  private Conditions() {}

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
    if (followed.contains(place)) {
      return Values.contradict(Value.NON_NULL, learned) ? null : facts;
    }
    Value known = facts.of(place);
    Value after = known == null ? learned : Values.refined(known, learned);
    return after == null ? null : facts.with(place, after);
  }

  private static Facts compare(Condition.Compares compares, boolean outcome, Facts facts) {
    Value known = facts.of(compares.place());
    boolean zeroPossible = holds(compares, 0) == outcome;
    if (zeroPossible && known != null && Values.isOtherThanZero(known) && asksForMore(compares)) {
      return null;
    }
    Value learned = asked(compares, outcome);
    return learned == null ? null : learn(compares.place(), learned, facts, Places.NONE);
  }

  /** The numbers for which a comparison comes out as given; null if there are none. */
  private static Value asked(Condition.Compares compares, boolean outcome) {
    long bound = compares.bound();
    if (compares.less()) {
      return outcome
          ? Values.range(Integer.MIN_VALUE, bound - 1)
          : Values.range(bound, Integer.MAX_VALUE);
    }
    return outcome
        ? Values.range(bound + 1, Integer.MAX_VALUE)
        : Values.range(Integer.MIN_VALUE, bound);
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
    Facts told =
        outcome
            ? facts.joining(same.left(), same.right())
            : facts.parting(same.left(), same.right());
    if (told == null) {
      return null;
    }
    Value one = left ? Value.NON_NULL : facts.of(same.left());
    Value other = right ? Value.NON_NULL : facts.of(same.right());
    if (one == null || other == null) {
      return told;
    }
    if (Values.contradict(one, other)) {
      return outcome ? null : told;
    }
    boolean certainlySame = Values.isExact(one) && one.equals(other);
    return certainlySame && !outcome ? null : told;
  }

  private static Facts test(Condition.Tests tests, boolean outcome, Facts facts, Places followed) {
    Proof proof = outcome ? tests.passed() : tests.failed();
    if (followed.contains(tests.place())) {
      return proof == Proof.NOTHING ? told(tests, outcome, facts) : null;
    }
    if (outcome) {
      Facts exists = learn(tests.place(), Value.NON_NULL, facts, followed);
      return exists == null ? null : told(tests, true, exists);
    }
    return proof == Proof.NULL
        ? learn(tests.place(), Value.NULL, facts, followed)
        : told(tests, false, facts);
  }

  /** What has a type has it as long as the variable is not written. */
  private static Facts told(Condition.Tests tests, boolean outcome, Facts facts) {
    return tests.place() instanceof Local
        ? learn(tests.question(), Value.of(outcome), facts, Places.NONE)
        : facts;
  }
}
