package dev.custody.processor.program;

import java.util.ArrayList;
import java.util.List;

/** How a block ends. Blocks are named by their numbers. */
public sealed interface Terminator {

  /** How many blocks may follow. */
  int ways();

  /** One of the blocks that may follow, by its place among them. */
  int way(int index);

  /** The blocks that may follow. */
  default List<Integer> successors() {
    List<Integer> successors = new ArrayList<>(ways());
    for (int i = 0; i < ways(); i++) {
      successors.add(way(i));
    }
    return successors;
  }

  /** An end of a path. */
  sealed interface Last extends Terminator {
    @Override
    default int ways() {
      return 0;
    }

    @Override
    default int way(int index) {
      throw new IndexOutOfBoundsException(index);
    }
  }

  /** Goes on elsewhere. */
  record Goto(int target) implements Terminator {
    @Override
    public int ways() {
      return 1;
    }

    @Override
    public int way(int index) {
      return target;
    }
  }

  /** Goes one of two ways. */
  record Branch(Condition condition, int whenTrue, int whenFalse, At at) implements Terminator {
    @Override
    public int ways() {
      return 2;
    }

    @Override
    public int way(int index) {
      return index == 0 ? whenTrue : whenFalse;
    }
  }

  /** Goes one of several ways, of which nothing is known (a {@code switch} on a number). */
  record Choose(List<Integer> targets, At at) implements Terminator {
    @Override
    public int ways() {
      return targets.size();
    }

    @Override
    public int way(int index) {
      return targets.get(index);
    }
  }

  /** A call, which returns or throws. */
  record Invoke(Call call, int normal, List<Unwind> unwinds) implements Terminator {
    @Override
    public int ways() {
      return 1 + unwinds.size();
    }

    @Override
    public int way(int index) {
      return index == 0 ? normal : unwinds.get(index - 1).target();
    }
  }

  /** A {@code throw} statement; also an assertion that fails. */
  record Raise(List<Unwind> unwinds, At at) implements Terminator {
    @Override
    public int ways() {
      return unwinds.size();
    }

    @Override
    public int way(int index) {
      return unwinds.get(index).target();
    }
  }

  /**
   * Leaves the method by returning, after every {@code finally} has run.
   *
   * @param value what is returned; null if nothing that matters
   */
  record Return(Local value, At at) implements Last {}

  /** Leaves the method by an exception, after every {@code finally} has run. */
  record Leave(At at) implements Last {}

  /** The path ends here: {@code System.exit}, or a place that cannot be reached. */
  record Stop() implements Last {}

  /**
   * An edge that an exception takes.
   *
   * @param declared whether the callee declares the exception (or it is thrown here); undeclared
   *     ones lead to handlers of the same method only
   * @param exception what the user calls it, e.g. {@code IOException}
   */
  record Unwind(boolean declared, String exception, int target) {}
}
