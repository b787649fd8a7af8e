package dev.custody.processor.analysis;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Call;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Effect;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Operand;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import dev.custody.processor.program.Value;
import java.util.ArrayList;
import java.util.List;

/** Tells of releases of what is certainly null. No reference is followed for that. */
final class Nulls {
  private final Program program;
  private final Flow flow;

  Nulls(Program program, Flow flow) {
    this.program = program;
    this.flow = flow;
  }

  void tell(Events events) {
    for (Block block : program.blocks()) {
      if (block.end() instanceof Terminator.Invoke invoke
          && releasesUnlessNull(invoke.call())
          && flow.before(block.number()) != null) {
        tell(block, invoke.call(), events);
      }
    }
  }

  private static boolean releasesUnlessNull(Call call) {
    for (Operand operand : call.operands()) {
      if (isReleasedUnlessNull(operand)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isReleasedUnlessNull(Operand operand) {
    return operand.effect() instanceof Effect.Release && !operand.nullable();
  }

  private void tell(Block block, Call call, Events events) {
    Flow.Known known = flow.before(block.number());
    for (Step step : block.steps()) {
      known = flow.after(known, step);
    }
    for (Operand operand : call.operands()) {
      if (isReleasedUnlessNull(operand) && known.facts().isNull(operand.local())) {
        Local local = operand.local();
        List<Moment> trace = new ArrayList<>(local.isTemporary() ? List.of() : cause(local));
        trace.add(new Moment(Moment.Kind.RELEASED, call.at(), call.name()));
        events.add(new Event.NullDiscarded(local.name(), false, call.at(), trace));
      }
    }
  }

  /** How one comes to know that it is null; empty if there is more than one way to. */
  private List<Moment> cause(Local local) {
    List<Moment> causes = new ArrayList<>();
    for (Block block : program.blocks()) {
      for (Step step : block.steps()) {
        if (step instanceof Step.Set set && set.to() == local && set.value().equals(Value.NULL)) {
          causes.add(new Moment(Moment.Kind.SET_TO_NULL, set.at(), local.name()));
        }
      }
      if (block.end() instanceof Terminator.Branch branch
          && branch.at() != null
          && branch.condition() instanceof Condition.Holds holds
          && holds.place() == local) {
        boolean whenTrue = holds.value().equals(Value.NULL);
        causes.add(
            new Moment(
                whenTrue ? Moment.Kind.BRANCH_TRUE : Moment.Kind.BRANCH_FALSE, branch.at(), ""));
      }
    }
    return causes.size() == 1 ? causes : List.of();
  }
}
