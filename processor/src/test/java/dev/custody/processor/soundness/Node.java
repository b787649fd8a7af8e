package dev.custody.processor.soundness;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a generated program. All pieces have one shape, so that mutating and shrinking need to
 * know no form but a few.
 *
 * @param type of an expression: the letter of {@link Calls}; of a statement a blank
 * @param text a name, a label, or a call with {@code #} where its parts stand
 */
record Node(Kind kind, char type, String text, List<Node> parts) {

  /** The forms of Java that are generated; what {@code parts} are, stands beside each. */
  enum Kind {
    /** A local, parameter or field. */
    NAME,
    /** An expression: {@code text} with its parts in place of {@code #}. */
    CALL,
    /** An assignment: target, value. */
    ASSIGN,
    /** A call with a lambda, or behind {@code new} with an anonymous class: the body. */
    LAMBDA,
    /** An expression statement: the expression. */
    DO,
    /** A local called {@code text}: its initial value. */
    DECLARE,
    BLOCK,
    /** Condition, block, block. */
    IF,
    /** A loop labelled {@code text}: condition, block. */
    WHILE,
    /** Likewise. */
    DO_WHILE,
    /** A loop with a counter, labelled {@code text}: block. */
    FOR,
    /** Declares the name {@code text}: iterable, block. */
    FOR_EACH,
    /** Likewise by an iterator, whose name is that of the element with an i. */
    ITERATE,
    /** Declares the name {@code text} if the expression is a buffer: expression, block. */
    PATTERN,
    /** Declares the resource {@code text}, or closes a local: expression, block. */
    RESOURCE,
    /** {@code text} is old, fall or arrow: selector, three blocks of which the last is default. */
    SWITCH,
    /** {@code text} says what it catches, if anything: block, handler, block of finally. */
    TRY,
    RETURN,
    THROW,
    BREAK,
    CONTINUE
  }

  Node {
    parts = List.copyOf(parts);
  }

  static Node name(String name) {
    return new Node(Kind.NAME, Calls.typeOf(name), name, List.of());
  }

  static Node call(char type, String text, Node... parts) {
    return new Node(Kind.CALL, type, text, List.of(parts));
  }

  static Node assign(Node target, Node value) {
    return new Node(Kind.ASSIGN, target.type, "", List.of(target, value));
  }

  static Node statement(Kind kind, String text, Node... parts) {
    return new Node(kind, ' ', text, List.of(parts));
  }

  static Node run(Node expression) {
    return statement(Kind.DO, "", expression);
  }

  static Node declare(String name, Node value) {
    return statement(Kind.DECLARE, name, value);
  }

  static Node block(List<Node> statements) {
    return new Node(Kind.BLOCK, ' ', "", statements);
  }

  static Node block(Node... statements) {
    return block(List.of(statements));
  }

  static Node when(Node condition, Node... then) {
    return statement(Kind.IF, "", condition, block(then), block());
  }

  Node with(int index, Node part) {
    List<Node> changed = new ArrayList<>(parts);
    changed.set(index, part);
    return new Node(kind, type, text, changed);
  }

  Node withText(String other) {
    return new Node(kind, type, other, parts);
  }

  /** The iterator that {@link Kind#ITERATE} has for an element. */
  static String iterator(String element) {
    return "i" + element;
  }

  boolean isExpression() {
    return type != ' ';
  }

  boolean isEmptyBlock() {
    return kind == Kind.BLOCK && parts.isEmpty();
  }

  /** How many statements and expressions it is made of. */
  int size() {
    return 1 + parts.stream().mapToInt(Node::size).sum();
  }
}
