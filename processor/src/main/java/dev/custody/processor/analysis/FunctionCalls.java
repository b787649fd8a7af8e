package dev.custody.processor.analysis;

import dev.custody.processor.program.Call;
import dev.custody.processor.program.Effect;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Operand;
import dev.custody.processor.program.Result;

/** What calls do to functions that took the reference along: they run them, or take them. */
final class FunctionCalls {
  private final Discards discards;

  FunctionCalls(Discards discards) {
    this.discards = discards;
  }

  /** The state during the call; null if nothing follows from it. */
  State<Reference> called(State<Reference> state, Call call) {
    for (Operand operand : call.operands()) {
      if (state == null) {
        return null;
      }
      Captors captors = state.followed().captors();
      if (captors.carries(operand.local())) {
        state = first(state, operand, call);
      } else if (captors.spent(operand.local()) != null) {
        state = again(state, operand, call);
      }
    }
    return state;
  }

  private State<Reference> first(State<Reference> state, Operand operand, Call call) {
    Local function = operand.local();
    if (runsForCertain(operand, call)) {
      return discards.functionCalled(state, function, call.at());
    } else if (runs(operand, call)) {
      State<Reference> called = discards.functionCalled(state, function, call.at());
      Captors unsure = called.followed().captors().withoutSpent(function);
      return called.with(called.followed().withCaptors(unsure));
    } else if (operand.effect() instanceof Effect.Steal put && put.stores()) {
      boolean alone = put.into() != null && put.into().kind() == Local.Kind.VARIABLE;
      return alone
          ? discards.functionKept(state, function, put.into())
          : discards.functionPut(state, function);
    }
    return isForGood(operand)
        ? discards.functionGiven(state, function, call.name())
        : discards.functionLeft(state, function);
  }

  /** It has run, or somebody has got it to run it. */
  private State<Reference> again(State<Reference> state, Operand operand, Call call) {
    Local function = operand.local();
    Captors captors = state.followed().captors();
    if (runsForCertain(operand, call)) {
      return discards.functionRunsAgain(state, call.at());
    } else if (operand.effect() instanceof Effect.Escape escape
        && escape.forGood()
        && captors.spent(function).runsAgainBy(call.name(), escape.toRun())) {
      return discards.stolen(state, operand.at(), call.name());
    }
    return state.with(state.followed().withCaptors(captors.withoutSpent(function)));
  }

  /** The state if the call fails, so that nobody knows whether a function ran or was taken. */
  State<Reference> failed(State<Reference> state, Call call) {
    Captors captors = state.followed().captors();
    for (Operand operand : call.operands()) {
      captors = captors.withoutSpent(operand.local());
    }
    return state.with(state.followed().withCaptors(captors));
  }

  private static boolean runs(Operand operand, Call call) {
    return operand == call.operands().get(0)
        && operand.effect() instanceof Effect.Lend
        && !operand.local().isTemporary();
  }

  /** Whoever is lent a function to run it now, or to give it back, need not run it. */
  static boolean runsForCertain(Operand operand, Call call) {
    boolean givenBack =
        call.result() instanceof Result.Alias alias && alias.of().contains(operand.local());
    return runs(operand, call) && operand.nullable() && !givenBack;
  }

  /** Whether nobody looks at anything by which one could ask for the function back. */
  static boolean isForGood(Operand operand) {
    return operand.effect() instanceof Effect.Escape escape && escape.forGood();
  }
}
