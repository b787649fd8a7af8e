package dev.custody.processor.program;

import java.util.Comparator;
import java.util.List;

/** Something that can hold a reference. Field and element places are paths from a local. */
public sealed interface Place
    permits Local, Place.Field, Place.Static, Place.Element, Place.Computed {

  /** The local that the path starts from; null for a static field. */
  Local root();

  /** Whether the path starts from {@code this}. */
  default boolean isOfThis() {
    return root() != null && root().kind() == Local.Kind.THIS;
  }

  /** Whether writing {@code written} changes which object this place means. */
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

  /**
   * An operation on a whole number and a constant.
   *
   * @param operand the number
   */
  record Operation(Operator operator, Local operand, int constant) {
    /** What it makes of the number. */
    public int of(int number) {
      return switch (operator) {
        case AND -> number & constant;
        case OR -> number | constant;
        case XOR -> number ^ constant;
        case PLUS -> number + constant;
        case MINUS -> number - constant;
      };
    }
  }

  /** The operators whose results are known where their operands are. */
  enum Operator {
    AND("&"),
    OR("|"),
    XOR("^"),
    PLUS("+"),
    MINUS("-");

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
   * A number or truth value that is computed from local variables: the same until one is written.
   *
   * @param name the operation, which tells it from others
   * @param operation the same where it is one on a number and a constant; else null
   */
  record Computed(String name, List<Local> of, Operation operation) implements Place {
    public Computed(String name, List<Local> of) {
      this(name, of, null);
    }

    /** What an operation makes. */
    public static Computed by(Operation operation) {
      String name = operation.operand() + " " + operation.operator() + " " + operation.constant();
      return new Computed(name, List.of(operation.operand()), operation);
    }

    public Computed {
      of = of.stream().distinct().sorted(Comparator.comparing(Local::number)).toList();
    }

    @Override
    public Local root() {
      return null;
    }

    @Override
    public boolean dependsOn(Place written) {
      return written instanceof Local && of.contains(written);
    }

    @Override
    public boolean isOfFrame() {
      return true;
    }

    @Override
    public String words() {
      return name;
    }

    @Override
    public String toString() {
      return "(" + name + ")";
    }
  }
}
