package dev.custody.processor.analysis;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Effect;
import dev.custody.processor.program.Operand;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Terminator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names of objects that a program compares with others, so that it may know which of them it
 * has at hand: {@code if (next != given)}, {@code if (next.equals(given))}. Found when somebody
 * asks: few programs have containers that are found empty.
 */
final class ComparedNames {
  private final Program program;
  private Set<Place> compared;

  ComparedNames(Program program) {
    this.program = program;
  }

  private void find() {
    compared = new HashSet<>();
    for (Block block : program.blocks()) {
      if (block.end() instanceof Terminator.Branch branch
          && branch.condition() instanceof Condition.Same same) {
        compared.add(same.left());
        compared.add(same.right());
      } else if (block.end() instanceof Terminator.Invoke invoke) {
        lentTogether(invoke.call().operands());
      }
    }
  }

  /** A call that is merely lent several objects may say whether they are the same. */
  private void lentTogether(List<Operand> operands) {
    List<Operand> lent =
        operands.stream().filter(operand -> operand.effect() instanceof Effect.Lend).toList();
    if (lent.size() > 1) {
      lent.forEach(operand -> compared.add(operand.local()));
    }
  }

  /** Whether something that has one of the names is compared somewhere. */
  boolean contain(Places names) {
    if (compared == null) {
      find();
    }
    return names.asList().stream().anyMatch(compared::contains);
  }
}
