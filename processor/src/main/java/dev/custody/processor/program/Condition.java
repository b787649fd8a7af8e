package dev.custody.processor.program;

import java.util.List;

/**
 * What a branch depends on. A condition is a fact about places, never about the text of an
 * expression; {@code !}, {@code &&} and {@code ||} have become edges before this.
 */
public sealed interface Condition {

  /** What it asks about. */
  List<Place> places();

  /**
   * Nothing is known: both ways are possible each time.
   *
   * @param chance whether it names nothing that the method has, so that no other condition asks the
   *     same, or the opposite
   */
  record Opaque(boolean chance) implements Condition {
    public Opaque() {
      this(false);
    }

    @Override
    public List<Place> places() {
      return List.of();
    }

    @Override
    public String toString() {
      return chance ? "chance" : "?";
    }
  }

  /** The place holds the value, as {@code x == null}, {@code flag}, {@code n != 0} say it. */
  record Holds(Place place, Value value) implements Condition {
    @Override
    public List<Place> places() {
      return List.of(place);
    }

    @Override
    public String toString() {
      return place + " " + value;
    }
  }

  /**
   * An order comparison of a whole number with a constant.
   *
   * @param less whether it asks {@code place < bound}; otherwise {@code place > bound}
   */
  record Compares(Place place, boolean less, int bound) implements Condition {
    @Override
    public List<Place> places() {
      return List.of(place);
    }

    @Override
    public String toString() {
      return place + (less ? " < " : " > ") + bound;
    }
  }

  /** Both places hold the same reference. */
  record Same(Place left, Place right) implements Condition {
    @Override
    public List<Place> places() {
      return List.of(left, right);
    }

    @Override
    public String toString() {
      return left + " == " + right;
    }
  }

  /**
   * A type test, {@code place instanceof T}.
   *
   * @param passed what it proves when it holds, besides that the place is not null
   * @param failed what it proves when it does not hold
   */
  record Tests(Place place, Proof passed, Proof failed, String type) implements Condition {

    /** What it asks, as a place that holds the answer. */
    public Place question() {
      List<Term> operands = List.of(place, new Term.Constant(type));
      return new Place.Computed(Place.Operator.INSTANCE, operands, false);
    }

    @Override
    public List<Place> places() {
      return List.of(place);
    }

    @Override
    public String toString() {
      return place + " instanceof " + type;
    }
  }

  /** What the outcome of a type test says about the object. */
  enum Proof {
    NOTHING,
    /** The object is not reference-counted and owes nothing. */
    NOT_COUNTED,
    /** There is no object: the place is null. */
    NULL
  }
}
