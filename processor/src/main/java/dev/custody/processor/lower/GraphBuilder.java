package dev.custody.processor.lower;

import dev.custody.processor.program.At;
import dev.custody.processor.program.Block;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Builds a graph of blocks, one current block at a time.
 *
 * <p>After a terminator there is no current block until one is started; whatever is added meanwhile
 * cannot be reached and is dropped.
 */
final class GraphBuilder {
  /** A block that is being filled. */
  static final class Draft {
    final List<Step> steps = new ArrayList<>();
    Terminator end;
  }

  private final List<Draft> blocks = new ArrayList<>();
  private final Map<Step.Forget, Draft> doubts = new IdentityHashMap<>();
  private Draft current;

  /** A block that is not yet started; its number names it in terminators. */
  int newBlock() {
    blocks.add(new Draft());
    return blocks.size() - 1;
  }

  /** Makes a block the current one; the previous one must have ended. */
  void start(int block) {
    if (current != null && current.end == null) {
      goTo(block);
    }
    current = blocks.get(block);
  }

  boolean isReachable() {
    return current != null;
  }

  void add(Step step) {
    if (current != null) {
      current.steps.add(step);
    }
  }

  /** Adds a step at the beginning of a block. */
  void addFirst(int block, Step step) {
    blocks.get(block).steps.add(0, step);
  }

  void end(Terminator terminator) {
    if (current != null) {
      current.end = terminator;
      current = null;
    }
  }

  void goTo(int block) {
    end(new Terminator.Goto(block));
  }

  /** Puts the current block aside, to build another part of the graph. */
  Draft suspend() {
    Draft suspended = current;
    current = null;
    return suspended;
  }

  void resume(Draft suspended) {
    current = suspended;
  }

  /**
   * Has a variable hold what nobody knows from here on, if it turns out that others write it: see
   * {@link #settle}.
   */
  void forgetIfWritten(Local variable, At at) {
    if (current != null) {
      Step.Forget doubt = new Step.Forget(variable, at);
      current.steps.add(doubt);
      doubts.put(doubt, current);
    }
  }

  /** Says which variables others write. */
  void settle(Set<Local> written) {
    doubts.forEach(
        (doubt, draft) -> {
          if (!written.contains(doubt.to())) {
            draft.steps.removeIf(step -> step == doubt);
          }
        });
    doubts.clear();
  }

  List<Block> finish(int entry) {
    return new GraphLayout(blocks).layOut(entry);
  }
}
