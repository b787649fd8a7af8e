package dev.custody.processor.program;

import java.util.function.Supplier;

/**
 * A variable of the frame that the program names: a parameter, a local variable, {@code this}, or
 * the unnamed result of an expression. Two locals are the same only if they are one object.
 *
 * <p>Booleans and whole numbers are locals too, since branches depend on them.
 */
public final class Local implements Place {
  /** What kind of variable it is. */
  public enum Kind {
    THIS,
    PARAMETER,
    VARIABLE,
    /** A variable of the enclosing method, seen from the body of a lambda or a local class. */
    CAPTURED,
    /** The result of an expression that the source does not name. */
    TEMPORARY
  }

  private final Kind kind;
  private final int number;
  private final Supplier<String> spelling;
  private String name;

  /**
   * @param number distinguishes the locals of one program and orders them
   * @param name what the user calls it; for a temporary, a short text of its expression
   */
  public Local(Kind kind, int number, String name) {
    this(kind, number, () -> name);
  }

  /** The same if what the user calls it takes a while to find out: few are ever named. */
  public Local(Kind kind, int number, Supplier<String> spelling) {
    this.kind = kind;
    this.number = number;
    this.spelling = spelling;
  }

  public Kind kind() {
    return kind;
  }

  public int number() {
    return number;
  }

  /** What the user would call it: the variable's name, or the text of the expression. */
  public String name() {
    if (name == null) {
      name = spelling.get();
    }
    return name;
  }

  public boolean isTemporary() {
    return kind == Kind.TEMPORARY;
  }

  @Override
  public String words() {
    return name();
  }

  @Override
  public boolean isOfFrame() {
    return true;
  }

  @Override
  public Local root() {
    return this;
  }

  /** As dumps print it: the name of a variable, {@code t7} for a temporary. */
  @Override
  public String toString() {
    return kind == Kind.TEMPORARY ? "t" + number : name();
  }
}
