package dev.custody.processor.analysis;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Call;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Operand;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import dev.custody.processor.program.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells of releases of what is null: for certain, or after an exception since a variable was set to
 * null.
 */
final class Nulls {
  private final Program program;
  private final Flow flow;
  private final FactSteps facts;

  Nulls(Program program, Flow flow, FactSteps facts) {
    this.program = program;
    this.flow = flow;
    this.facts = facts;
  }

  void tell(Events events) {
    Set<Local> released = new HashSet<>();
    for (Block block : program.blocks()) {
      if (block.end() instanceof Terminator.Invoke invoke
          && releasesUnlessNull(invoke.call(), released)
          && flow.before(block.number()) != null) {
        tell(block, invoke.call(), events);
      }
    }
    if (!released.isEmpty()) {
      follow(released, events);
    }
  }

  private static boolean releasesUnlessNull(Call call, Set<Local> released) {
    boolean any = false;
    for (Operand operand : call.operands()) {
      if (NullPaths.isReleasedUnlessNull(operand)) {
        released.add(operand.local());
        any = true;
      }
    }
    return any;
  }

  /** Follows those variables that are released somewhere from where they are set to null. */
  private void follow(Set<Local> released, Events all) {
    for (Block block : program.blocks()) {
      Flow.Known known = flow.before(block.number());
      // What is known is computed again only where there is something to follow.
      boolean any = block.steps().stream().anyMatch(step -> setsToNull(step, released));
      for (int i = 0; i < block.steps().size() && any && known != null; i++) {
        Step step = block.steps().get(i);
        known = flow.after(known, step);
        if (setsToNull(step, released)) {
          Step.Set set = (Step.Set) step;
          Events events = new Events();
          Origin.Start start = new Origin.Start(block.number(), i + 1);
          new NullPaths(program, facts, events).follow(start, set, known.facts());
          events.all().forEach(all::add);
        }
      }
    }
  }

  private static boolean setsToNull(Step step, Set<Local> released) {
    return step instanceof Step.Set set
        && set.value().equals(Value.NULL)
        && released.contains(set.to());
  }

  private void tell(Block block, Call call, Events events) {
    Flow.Known known = flow.before(block.number());
    for (Step step : block.steps()) {
      known = flow.after(known, step);
    }
    for (Operand operand : call.operands()) {
      if (NullPaths.isReleasedUnlessNull(operand) && known.facts().isNull(operand.local())) {
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
