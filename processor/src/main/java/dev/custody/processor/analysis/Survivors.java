package dev.custody.processor.analysis;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which other local still denotes an object whose name is about to be overwritten: in {@code prev =
 * node; node = node.next}, what was {@code node.next} is {@code prev.next} afterwards. Only
 * programs that walk over linked structures ask.
 */
final class Survivors {
  private final Map<Step, Renaming> survivors = new IdentityHashMap<>();

  /**
   * A name that a step overwrites.
   *
   * @param to what still denotes the object
   */
  record Renaming(Local from, Local to) {}

  /** The copies that hold at the beginning of each block: the new name, and the old one. */
  private final Map<Integer, Map<Local, Local>> before = new HashMap<>();

  Survivors(Program program) {
    if (program.links().owning().isEmpty()) {
      return;
    }
    Deque<Integer> work = new ArrayDeque<>(List.of(0));
    before.put(0, Map.of());
    while (!work.isEmpty()) {
      Block block = program.block(work.poll());
      Map<Local, Local> after = after(block);
      for (int target : block.end().successors()) {
        Map<Local, Local> there = before.get(target);
        Map<Local, Local> met = there == null ? after : new HashMap<>(there);
        met.entrySet().retainAll(after.entrySet());
        if (there == null || met.size() < there.size()) {
          before.put(target, met);
          work.add(target);
        }
      }
    }
    before.keySet().forEach(number -> note(program.block(number)));
  }

  /** The renaming that keeps paths alive when the step is taken; null if there is none. */
  Renaming at(Step step) {
    return survivors.get(step);
  }

  private Map<Local, Local> after(Block block) {
    Map<Local, Local> copies = new HashMap<>(before.get(block.number()));
    block.steps().forEach(step -> apply(step, copies));
    if (block.end() instanceof Terminator.Invoke invoke && invoke.call().to() != null) {
      forget(invoke.call().to(), copies);
    }
    return copies;
  }

  private void note(Block block) {
    Map<Local, Local> copies = new HashMap<>(before.get(block.number()));
    for (Step step : block.steps()) {
      Local written = step.written();
      Local survivor = written == null ? null : copies.get(written);
      for (Map.Entry<Local, Local> copy : copies.entrySet()) {
        survivor = survivor == null && copy.getValue() == written ? copy.getKey() : survivor;
      }
      if (survivor != null) {
        survivors.put(step, new Renaming(written, survivor));
      }
      apply(step, copies);
    }
  }

  private static void apply(Step step, Map<Local, Local> copies) {
    if (step instanceof Step.End end) {
      end.locals().forEach(local -> forget(local, copies));
      return;
    }
    Local written = step.written();
    if (written != null) {
      forget(written, copies);
    }
    if (step instanceof Step.Copy copy && copy.to() != copy.from()) {
      copies.put(copy.to(), copy.from());
    }
  }

  private static void forget(Local written, Map<Local, Local> copies) {
    copies.remove(written);
    copies.values().removeIf(each -> each == written);
  }
}
