package dev.custody.processor.infer;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Programs of which steps are replaced. What does not change is not copied. */
final class Rewriting {
  private Rewriting() {}

  /**
   * A program with other steps, and with other ends of its blocks.
   *
   * @param bodies what becomes of the bodies of functions
   */
  static Program of(
      Program program,
      UnaryOperator<Step> steps,
      UnaryOperator<Terminator> ends,
      UnaryOperator<Program> bodies) {
    UnaryOperator<Step> each =
        step ->
            step instanceof Step.MakeFunction function
                ? functions(function, bodies)
                : steps.apply(step);
    List<Block> blocks = all(program.blocks(), block -> of(block, each, ends));
    return blocks == program.blocks() ? program : program.with(blocks);
  }

  private static Block of(Block block, UnaryOperator<Step> steps, UnaryOperator<Terminator> ends) {
    List<Step> written = all(block.steps(), steps);
    Terminator end = ends.apply(block.end());
    return written == block.steps() && end == block.end()
        ? block
        : new Block(block.number(), written, end);
  }

  private static Step functions(Step.MakeFunction function, UnaryOperator<Program> bodies) {
    List<Program> written = all(function.bodies(), bodies);
    return written == function.bodies() ? function : function.with(written);
  }

  /** What becomes of all; the same list if nothing changes. */
  static <T> List<T> all(List<T> old, UnaryOperator<T> change) {
    List<T> changed = null;
    for (int i = 0; i < old.size(); i++) {
      T each = change.apply(old.get(i));
      if (changed == null && each != old.get(i)) {
        changed = new ArrayList<>(old);
      }
      if (changed != null) {
        changed.set(i, each);
      }
    }
    return changed == null ? old : changed;
  }
}
