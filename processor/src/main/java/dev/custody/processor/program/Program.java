package dev.custody.processor.program;

import java.util.List;

/**
 * One body: a method, a constructor with the initializers that run in it, a static initializer, a
 * lambda.
 *
 * @param name as the user knows it, {@code Sorter.sort}
 * @param method its full name, if it is a method of an object that may have owning fields
 * @param overridable whether a call of the method may run another body
 * @param isLambda whether it is the body of a lambda, whose contract is its interface's
 * @param parameters what the frame holds from the beginning, {@code this} included
 * @param fields the owning fields of {@code this}
 * @param links which of the fields that it mentions join the nodes of a linked structure
 * @param blocks the entry first; each block's number is its index
 * @param limits what the lowering had to leave out, in the user's words; empty normally
 * @param at the declaration
 */
public record Program(
    String name,
    String method,
    boolean overridable,
    boolean isLambda,
    List<Parameter> parameters,
    Promise promise,
    Duties duties,
    List<OwnField> fields,
    Links links,
    List<Block> blocks,
    List<String> limits,
    At at) {

  public Program {
    parameters = List.copyOf(parameters);
    fields = List.copyOf(fields);
    blocks = List.copyOf(blocks);
    limits = List.copyOf(limits);
  }

  public Block block(int number) {
    return blocks.get(number);
  }

  /** The same with other blocks. */
  public Program with(List<Block> others) {
    return new Program(
        name,
        method,
        overridable,
        isLambda,
        parameters,
        promise,
        duties,
        fields,
        links,
        others,
        limits,
        at);
  }

  /** What it is, where it is not a method: {@code constructor}, {@code lambda}; else empty. */
  public String noun() {
    if (duties.constructs()) {
      return "constructor";
    }
    return isLambda ? "lambda" : "";
  }

  @Override
  public String toString() {
    return ProgramPrinter.print(this);
  }
}
