package dev.custody.processor.lower;

import dev.custody.processor.program.At;
import dev.custody.processor.program.Block;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

  /** Has variables hold what nobody knows wherever a call has returned, or failed. */
  void forgetAfterCalls(Collection<Local> variables) {
    Map<Integer, At> after = new LinkedHashMap<>();
    for (Draft draft : variables.isEmpty() ? List.<Draft>of() : blocks) {
      if (draft.end instanceof Terminator.Invoke invoke) {
        invoke.successors().forEach(block -> after.putIfAbsent(block, invoke.call().at()));
      }
    }
    after.forEach(
        (block, at) -> variables.forEach(each -> addFirst(block, new Step.Forget(each, at))));
  }

  List<Block> finish(int entry) {
    return new GraphLayout(blocks).layOut(entry);
  }
}
