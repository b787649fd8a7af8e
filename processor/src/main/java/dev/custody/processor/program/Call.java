package dev.custody.processor.program;

import java.util.List;

/**
 * A call, an object or array creation, an implicit {@code close()}. All its effects happen at once,
 * after its operands were evaluated; {@code to} is written on the normal edge only.
 *
 * @param name the callee as the user reads it
 * @param operands the receiver, if there is one, and the arguments, as far as anything is tracked
 * @param to where the result goes; null if there is none
 * @param key which element of its receiver it is about
 * @param emptiness a fact that the result reveals about a container; null if none
 * @param own the method of the same class that it calls; null if it is none
 * @param at the call's expression
 */
public record Call(
    String name,
    List<Operand> operands,
    Result result,
    Local to,
    Key key,
    Emptiness emptiness,
    Own own,
    At at) {

  public Call {
    operands = List.copyOf(operands);
  }

  /** Whether it makes a new object; messages and this question know it by the name. */
  public boolean creates() {
    return name.startsWith("new ");
  }

  /** The same with other operands. */
  public Call with(List<Operand> others) {
    return new Call(name, others, result, to, key, emptiness, own, at);
  }

  /** The same with another result. */
  public Call giving(Result other) {
    return new Call(name, operands, other, to, key, emptiness, own, at);
  }

  /**
   * A call of a method of the class that the program belongs to.
   *
   * @param method the method, as {@link Program#method()} names it
   * @param object the object that it is called on
   */
  public record Own(String method, Local object) {}

  /**
   * The container is empty exactly if the result has the value: {@code isEmpty()}, {@code poll()}.
   */
  public record Emptiness(Local container, Value whenEmpty) {}
}
