package dev.custody.processor.lower;

import dev.custody.processor.contract.ResultTerms;
import dev.custody.processor.program.At;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Result;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import dev.custody.processor.program.Value;

/** Lowers what a call yields that is one thing or, if that is null, another: {@code orElse}. */
final class FirstThere {
  private FirstThere() {}

  /** Whether a call yields the first of two that is not null. */
  static boolean is(ResultTerms terms, Result result) {
    return terms instanceof ResultTerms.Alias alias
        && alias.first()
        && result instanceof Result.Alias of
        && of.of().size() == 2;
  }

  /** After the call: what it yields becomes what a local holds. */
  static void into(Local to, Result.Alias of, Body body, At at) {
    int nothing = body.graph.newBlock();
    int something = body.graph.newBlock();
    int after = body.graph.newBlock();
    Condition empty = new Condition.Holds(of.of().get(0), Value.NULL);
    body.graph.end(new Terminator.Branch(empty, nothing, something, null));
    body.graph.start(nothing);
    body.graph.add(new Step.Copy(to, of.of().get(1), at));
    body.graph.goTo(after);
    body.graph.start(something);
    body.graph.add(new Step.Copy(to, of.of().get(0), at));
    body.graph.goTo(after);
    body.graph.start(after);
  }
}
