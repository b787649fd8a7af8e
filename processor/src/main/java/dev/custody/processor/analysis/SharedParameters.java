package dev.custody.processor.analysis;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Effect;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Operand;
import dev.custody.processor.program.Parameter;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import java.util.HashSet;
import java.util.Set;

/**
 * The parameters that a comparison may show to be the same object, though the caller lends one and
 * gives the other away. Then the method may release its reference under either name. What is lent
 * counts only if nothing is retained by its name, and it has no other.
 */
final class SharedParameters {
  private final Set<Local> lent = new HashSet<>(2);
  private final Set<Local> given = new HashSet<>(2);

  private final Following following;
  private boolean looked;

  SharedParameters(Following following) {
    this.following = following;
  }

  /** With the name under which it was lent as well, where it turned out to be that object. */
  Reference named(Reference followed, Condition condition) {
    Local lentName =
        following.origin().kind() == Subject.Origin.TAKEN_PARAMETER
            ? lentName(followed, condition)
            : null;
    return lentName == null ? followed : followed.withNames(followed.names().with(lentName));
  }

  /** Whether what was lent is what was given away, so that the reference to that is followed. */
  boolean isGivenAway(Reference followed, Condition condition) {
    return following.origin().kind() == Subject.Origin.LENT_PARAMETER
        && lentName(followed, condition) != null;
  }

  private Local lentName(Reference followed, Condition condition) {
    if (!(condition instanceof Condition.Same same)
        || followed.denotedBy(same.left()) == followed.denotedBy(same.right())) {
      return null;
    }
    if (!looked) {
      looked = true;
      look(following.program());
    }
    return lentName(same);
  }

  private void look(Program program) {
    for (Parameter parameter : program.parameters()) {
      if (parameter.entry() instanceof Parameter.Entry.Taken) {
        given.add(parameter.local());
      } else if (parameter.entry() instanceof Parameter.Entry.Lent) {
        lent.add(parameter.local());
      }
    }
    if (!given.isEmpty() && !lent.isEmpty()) {
      program.blocks().forEach(this::look);
    }
  }

  private void look(Block block) {
    for (Step step : block.steps()) {
      written(step.written());
      if (step instanceof Step.Copy copy) {
        lent.remove(copy.from());
      } else if (step instanceof Step.Store store) {
        lent.remove(store.value());
      } else if (step instanceof Step.MakeFunction function) {
        function.captures().forEach(capture -> lent.remove(capture.outer()));
      }
    }
    if (block.end() instanceof Terminator.Invoke invoke) {
      written(invoke.call().to());
      for (Operand operand : invoke.call().operands()) {
        if (operand.effect() instanceof Effect.Retain) {
          lent.remove(operand.local());
        }
      }
    }
  }

  private void written(Local local) {
    lent.remove(local);
    given.remove(local);
  }

  /** The name under which the caller has lent what it gives away, where they are the same. */
  private Local lentName(Condition.Same same) {
    return given.contains(same.left()) && lent.contains(same.right())
        ? (Local) same.right()
        : given.contains(same.right()) && lent.contains(same.left()) ? (Local) same.left() : null;
  }
}
