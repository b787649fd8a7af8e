package dev.custody.processor.program;

import java.util.List;

/** Something that can hold a reference. Field and element places are paths from a local. */
public sealed interface Place extends Term
    permits Local, Place.Field, Place.Static, Place.Element, Place.Computed {

  /** The local that the path starts from; null for a static field. */
  Local root();

  /** Whether the path starts from {@code this}. */
  default boolean isOfThis() {
    return root() != null && root().kind() == Local.Kind.THIS;
  }

  /** Whether it is a field of the object that a local denotes. */
  default boolean isFieldOf(Local object) {
    return this instanceof Field field && field.base().equals(object);
  }

  /** Whether writing {@code written} changes which object this place means. */
  @Override
  default boolean dependsOn(Place written) {
    return equals(written);
  }

  /**
   * What the user would call it. Unlike {@code toString()} it has no made-up names of temporaries.
   */
  String words();

  /** Whether no call can change what it holds: every field on the path is final. */
  default boolean isFixed() {
    return false;
  }

  /** Whether nothing but this frame can change what it holds. */
  default boolean isOfFrame() {
    return false;
  }

  @Override
  default boolean outlivesCalls() {
    return isOfFrame() || isFixed();
  }

  /**
   * An instance field of the object that another place denotes.
   *
   * @param base the object that has the field
   * @param name the field's name, qualified by its class where a subclass hides it
   * @param isFinal whether it never changes; the name says which field it is, with or without this
   */
  record Field(Place base, String name, boolean isFinal) implements Place {
    public Field(Place base, String name) {
      this(base, name, false);
    }

    @Override
    public boolean isFixed() {
      return isFinal && (base instanceof Local || base.isFixed());
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Field that && name.equals(that.name) && base.equals(that.base);
    }

    @Override
    public int hashCode() {
      return base.hashCode() * 31 + name.hashCode();
    }

    @Override
    public Local root() {
      return base.root();
    }

    @Override
    public boolean dependsOn(Place written) {
      return equals(written) || base.dependsOn(written);
    }

    @Override
    public String words() {
      return base.words() + "." + name;
    }

    @Override
    public String toString() {
      return base + "." + name;
    }
  }

  /**
   * A static field.
   *
   * @param name qualified by the simple name of its class, as the user reads it
   * @param isFixed whether it never changes
   */
  record Static(String name, boolean isFixed) implements Place {
    public Static(String name) {
      this(name, false);
    }

    @Override
    public Local root() {
      return null;
    }

    @Override
    public String words() {
      return name;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /**
   * An element of an array.
   *
   * @param base the array
   * @param constant the index, if it is a constant expression, else null
   * @param variable the index, if it is a local variable, else null; where both are null the
   *     element is not known and equal to no other
   */
  record Element(Place base, Integer constant, Local variable) implements Place {
    /** Whether the same text at another point means the same element. */
    public boolean isKnown() {
      return constant != null || variable != null;
    }

    @Override
    public Local root() {
      return base.root();
    }

    @Override
    public boolean dependsOn(Place written) {
      return equals(written) || variable == written || base.dependsOn(written);
    }

    /** An array that the expression itself creates is all that there is to point at. */
    @Override
    public String words() {
      boolean unnamed = base instanceof Local array && array.isTemporary();
      return unnamed && base.words().startsWith("new ") ? base.words() : base.words() + index("?");
    }

    @Override
    public String toString() {
      return base + index("?");
    }

    private String index(String unknown) {
      return "[" + (constant != null ? constant : variable != null ? variable : unknown) + "]";
    }
  }

  /** What an operation does. */
  enum Operator {
    AND("&"),
    OR("|"),
    XOR("^"),
    PLUS("+"),
    MINUS("-"),
    TIMES("*"),
    DIVIDED("/"),
    REMAINDER("%"),
    LEFT("<<"),
    RIGHT(">>"),
    UNSIGNED_RIGHT(">>>"),
    LESS("<"),
    EQUAL("=="),
    /** Of an array. */
    LENGTH("length"),
    /** How many elements a container has. */
    SIZE("size()"),
    /** Under which a map has an entry. */
    KEY("getKey()"),
    /** Whether an object has the type that is named. */
    INSTANCE("instanceof");

    private final String sign;

    Operator(String sign) {
      this.sign = sign;
    }

    @Override
    public String toString() {
      return sign;
    }
  }

  /**
   * A number, truth value or string that is computed from other places: the same until one of them
   * is written.
   *
   * @param operands one or two, the places and constants that it is computed from
   * @param ofInt whether the first operand is an {@code int}, so that what comes out can be
   *     computed here, too
   */
  record Computed(Operator operator, List<Term> operands, boolean ofInt) implements Place {

    /** The local from whose number this follows, together with a constant; null if from no such. */
    public Local operand() {
      return ofInt && constant() != null && operands.get(0) instanceof Local local ? local : null;
    }

    /** What is made of a number in the first operand's place; null if that is not known. */
    public Integer of(int number) {
      Integer constant = ofInt ? constant() : null;
      return constant == null
          ? null
          : switch (operator) {
            case AND -> number & constant;
            case OR -> number | constant;
            case XOR -> number ^ constant;
            case PLUS -> number + constant;
            case MINUS -> number - constant;
            case TIMES, DIVIDED, REMAINDER, LEFT, RIGHT, UNSIGNED_RIGHT -> null;
            case LESS, EQUAL, LENGTH, SIZE, KEY, INSTANCE -> null;
          };
    }

    /** What is added to the first operand; null if it is no constant, or something else is done. */
    Integer addend() {
      boolean adds = ofInt && (operator == Operator.PLUS || operator == Operator.MINUS);
      Integer constant = adds ? constant() : null;
      return constant == null || operator == Operator.PLUS ? constant : Integer.valueOf(-constant);
    }

    private Integer constant() {
      return operands.size() == 2
              && operands.get(1) instanceof Term.Constant constant
              && constant.value() instanceof Integer number
          ? number
          : null;
    }

    @Override
    public Local root() {
      return null;
    }

    @Override
    public boolean dependsOn(Place written) {
      for (Term operand : operands) {
        if (operand.dependsOn(written)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public boolean isOfFrame() {
      for (Term operand : operands) {
        if (!operand.outlivesCalls()) {
          return false;
        }
      }
      return operator != Operator.SIZE;
    }

    @Override
    public String words() {
      return operands.size() == 1
          ? operands.get(0) + "." + operator
          : operands.get(0) + " " + operator + " " + operands.get(1);
    }

    @Override
    public String toString() {
      return "(" + words() + ")";
    }
  }
}
