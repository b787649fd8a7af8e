package dev.custody.processor.analysis;

import dev.custody.processor.program.Place;
import dev.custody.processor.program.Value;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What can be known of a value on a path, and how two such pieces of knowledge go together. Beside
 * the values that conditions ask for, paths know ranges of numbers, and several constants that a
 * place does not hold.
 */
final class Values {
  /** Whole numbers in a row; both bounds belong to them. */
  private record Range(int low, int high) {
    boolean has(int number) {
      return low <= number && number <= high;
    }

    boolean has(Range other) {
      return low <= other.low && other.high <= high;
    }

    /** Whether a comparison with 0 bounds it on the side on which it has 0. */
    boolean endsAtZero() {
      return low == 0 || high == 0;
    }
  }

  /** Constants that a place does not hold. */
  private record Several(Set<Object> constants) {}

  /** Names and nulls, one of which a place holds. */
  private record Either(Set<Object> constants) {}

  /** Of more than this many nobody remembers that they are all that there is. */
  private static final int MOST_ALTERNATIVES = 16;

  private Values() {}

  /** The numbers of a range; null if there are none. */
  static Value range(long low, long high) {
    if (low > high) {
      return null;
    }
    return low == high ? Value.of((int) low) : new Value(new Range((int) low, (int) high), true);
  }

  /** What an operation makes of a number; null unless that is known exactly. */
  static Value made(Place.Computed computed, Value of) {
    Integer made =
        of != null && of.equal() && of.constant() instanceof Integer number
            ? computed.of(number)
            : null;
    return made == null ? null : Value.of(made);
  }

  /**
   * The least number of elements that there can be.
   *
   * @param count what is known of the number; null if nothing
   */
  static int least(Value count) {
    int least = 0;
    if (count != null && count.equal()) {
      Range range = range(count);
      return range == null ? 0 : Math.max(0, range.low);
    }
    while (count != null && excluded(count).contains(least)) {
      least++;
    }
    return least;
  }

  /** The greatest number that it can be. */
  static int most(Value number) {
    Range range = number.equal() ? range(number) : null;
    return range == null ? Integer.MAX_VALUE : range.high;
  }

  /** Whether the value is known to the last bit. */
  static boolean isExact(Value value) {
    boolean several = value.constant() instanceof Range || value.constant() instanceof Either;
    return value.equal() && !several && !value.equals(Value.FAILED);
  }

  /** Whether all that is known of a number is what it is not, 0 among it. */
  static boolean isOtherThanZero(Value value) {
    return !value.equal() && excluded(value).contains(0);
  }

  /** Whether no value is both. */
  static boolean contradict(Value one, Value other) {
    if (one.equals(Value.FAILED) || other.equals(Value.FAILED)) {
      return contradictsFailure(one.equals(Value.FAILED) ? other : one);
    } else if (!one.equal()) {
      return other.equal() && contradict(other, one);
    } else if (!other.equal()) {
      return excluded(other).containsAll(included(one));
    }
    Range left = range(one);
    Range right = range(other);
    return left == null || right == null
        ? Collections.disjoint(included(one), included(other))
        : left.high < right.low || right.high < left.low;
  }

  /** A failure is no 0, and is whatever other number it is compared with. */
  private static boolean contradictsFailure(Value asked) {
    if (asked.constant() instanceof Range range) {
      return range.has(0) && range.endsAtZero();
    }
    boolean zero = asked.equals(Value.ZERO);
    boolean otherThanANumber = !asked.equal() && !asked.equals(Value.NON_ZERO);
    return zero || otherThanANumber;
  }

  /** Whether whatever is {@code known} is also {@code asked}. */
  private static boolean implies(Value known, Value asked) {
    if (known.equals(asked)) {
      return true;
    } else if (known.equals(Value.FAILED)) {
      return !asked.equal();
    } else if (!asked.equal()) {
      return known.equal()
          ? !hasAny(known, excluded(asked))
          : excluded(known).containsAll(excluded(asked));
    }
    Range inner = known.equal() ? range(known) : null;
    Range outer = range(asked);
    if (known.equal() && inner == null && outer == null) {
      return included(asked).containsAll(included(known));
    }
    return inner != null && outer != null && outer.has(inner);
  }

  private static boolean hasAny(Value known, Collection<Object> constants) {
    Range range = range(known);
    return range == null
        ? !Collections.disjoint(included(known), constants)
        : constants.stream()
            .anyMatch(constant -> constant instanceof Integer number && range.has(number));
  }

  /** What is known once something more was learned; null if that cannot be. */
  static Value refined(Value known, Value learned) {
    if (contradict(known, learned)) {
      return null;
    } else if (known.equals(Value.FAILED) || implies(known, learned)) {
      return known;
    } else if (implies(learned, known)) {
      return learned;
    } else if (known.equal() && learned.equal()) {
      Range one = range(known);
      Range other = range(learned);
      return one == null || other == null
          ? both(known, learned)
          : range(Math.max(one.low, other.low), Math.min(one.high, other.high));
    } else if (known.equal() || learned.equal()) {
      Value among = known.equal() ? known : learned;
      Value not = known.equal() ? learned : known;
      return range(among) == null ? without(among, not) : trimmed(range(among), not);
    }
    Set<Object> all = new LinkedHashSet<>(excluded(known));
    all.addAll(excluded(learned));
    return new Value(new Several(all), false);
  }

  private static Value both(Value one, Value other) {
    Set<Object> both = new LinkedHashSet<>(included(one));
    both.retainAll(included(other));
    return either(both);
  }

  private static Value without(Value among, Value not) {
    Set<Object> left = new LinkedHashSet<>(included(among));
    left.removeAll(excluded(not));
    return either(left);
  }

  /** One of the constants; null if there are none. */
  private static Value either(Set<Object> constants) {
    return constants.isEmpty()
        ? null
        : new Value(
            constants.size() == 1 ? constants.iterator().next() : new Either(constants), true);
  }

  private static Value trimmed(Range range, Value not) {
    long low = range.low;
    long high = range.high;
    while (low <= high && excluded(not).contains((int) low)) {
      low++;
    }
    while (low <= high && excluded(not).contains((int) high)) {
      high--;
    }
    return range(low, high);
  }

  /** What is known if either holds; null if that is nothing. */
  static Value met(Value one, Value other) {
    if (other == null) {
      return null;
    } else if (implies(other, one)) {
      return one;
    } else if (implies(one, other)) {
      return other;
    } else if (one.equal() || other.equal()) {
      Range left = range(one);
      Range right = range(other);
      if (left == null && right == null && one.equal() && other.equal()) {
        return alternatives(one, other);
      }
      return left == null || right == null ? null : spanned(left, right);
    }
    Set<Object> both = new LinkedHashSet<>(excluded(one));
    both.retainAll(excluded(other));
    return both.isEmpty()
        ? null
        : new Value(both.size() == 1 ? both.iterator().next() : new Several(both), false);
  }

  /** Names, as those of states; of truth values there are no more than two. */
  private static Value alternatives(Value one, Value other) {
    Set<Object> all = new LinkedHashSet<>(included(one));
    all.addAll(included(other));
    boolean names = all.stream().allMatch(each -> each == null || each instanceof Value.Name);
    return names && all.size() <= MOST_ALTERNATIVES ? either(all) : null;
  }

  private static Value spanned(Range one, Range other) {
    Range all = new Range(Math.min(one.low, other.low), Math.max(one.high, other.high));
    boolean any = all.low == Integer.MIN_VALUE && all.high == Integer.MAX_VALUE;
    return any ? null : range(all.low, all.high);
  }

  private static Range range(Value value) {
    if (value.equal() && value.constant() instanceof Integer number) {
      return new Range(number, number);
    }
    return value.constant() instanceof Range range ? range : null;
  }

  private static Set<Object> included(Value value) {
    return value.constant() instanceof Either either
        ? either.constants
        : Collections.singleton(value.constant());
  }

  private static Set<Object> excluded(Value value) {
    return value.constant() instanceof Several several
        ? several.constants
        : Collections.singleton(value.constant());
  }
}
