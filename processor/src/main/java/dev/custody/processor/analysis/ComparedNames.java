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
 * has at hand: {@code if (next != given)}, {@code if (next.equals(given))}.
 */
final class ComparedNames {
  private final Set<Place> compared = new HashSet<>();

  ComparedNames(Program program) {
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
    return names.asList().stream().anyMatch(compared::contains);
  }
}
