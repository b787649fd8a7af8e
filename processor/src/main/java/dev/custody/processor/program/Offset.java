package dev.custody.processor.program;

import java.util.List;

/**
 * A whole number as so much more than another one: {@code i + 1} is one more than {@code i}, and a
 * constant is so much more than nothing. Two numbers beside the same one can be compared.
 *
 * @param base the other number; null for a constant
 */
record Offset(Place base, int by) {

  static Offset of(Term term) {
    if (term instanceof Place.Computed computed && computed.addend() != null) {
      Offset left = of(computed.operands().get(0));
      return new Offset(left.base, left.by + computed.addend());
    } else if (term instanceof Place place) {
      return new Offset(place, 0);
    }
    return ((Term.Constant) term).value() instanceof Integer number
        ? new Offset(null, number)
        : NOTHING;
  }

  /** What is no number: beside nothing. */
  private static final Offset NOTHING = new Offset(new Place.Static("?"), 0);

  boolean isBeside(Offset other) {
    return this != NOTHING
        && other != NOTHING
        && (base == null ? other.base == null : base.equals(other.base));
  }

  boolean isFromBeginning() {
    return base == null;
  }

  /** Whether it counts from how many elements there are. */
  boolean isFromEnd() {
    return base instanceof Place.Computed computed && computed.operator() == Place.Operator.SIZE;
  }

  /** Whether it is the index of the last element. */
  static boolean isLast(Term term) {
    Offset offset = of(term);
    return offset.isFromEnd() && offset.by == -1;
  }

  /** The number that is so much more; null if this is none. */
  Term plus(int more) {
    if (this == NOTHING) {
      return null;
    }
    int sum = by + more;
    if (base == null) {
      return new Term.Constant(sum);
    } else if (sum == 0) {
      return base;
    }
    Place.Operator operator = sum > 0 ? Place.Operator.PLUS : Place.Operator.MINUS;
    return new Place.Computed(operator, List.of(base, new Term.Constant(Math.abs(sum))), true);
  }
}
