package dev.custody.processor.program;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How a block ends. Blocks are named by their numbers. */
public sealed interface Terminator {

  /** The blocks that may follow. */
  List<Integer> successors();

  /** Goes on elsewhere. */
  record Goto(int target) implements Terminator {
    @Override
    public List<Integer> successors() {
      return List.of(target);
    }
  }

  /** Goes one of two ways. */
  record Branch(Condition condition, int whenTrue, int whenFalse, At at) implements Terminator {
    @Override
    public List<Integer> successors() {
      return List.of(whenTrue, whenFalse);
    }
  }

  /** Goes one of several ways, of which nothing is known (a {@code switch} on a number). */
  record Choose(List<Integer> targets, At at) implements Terminator {
    @Override
    public List<Integer> successors() {
      return targets;
    }
  }

  /** A call, which returns or throws. */
  record Invoke(Call call, int normal, List<Unwind> unwinds) implements Terminator {
    @Override
    public List<Integer> successors() {
      if (unwinds.isEmpty()) {
        return List.of(normal);
      }
      List<Integer> successors = new ArrayList<>(unwinds.size() + 1);
      successors.add(normal);
      for (Unwind unwind : unwinds) {
        successors.add(unwind.target());
      }
      return successors;
    }
  }

  /** A {@code throw} statement; also an assertion that fails. */
  record Raise(List<Unwind> unwinds, At at) implements Terminator {
    @Override
    public List<Integer> successors() {
      return unwinds.stream().map(Unwind::target).collect(Collectors.toList());
    }
  }

  /**
   * Leaves the method by returning, after every {@code finally} has run.
   *
   * @param value what is returned; null if nothing that matters
   */
  record Return(Local value, At at) implements Terminator {
    @Override
    public List<Integer> successors() {
      return List.of();
    }
  }

  /** Leaves the method by an exception, after every {@code finally} has run. */
  record Leave(At at) implements Terminator {
    @Override
    public List<Integer> successors() {
      return List.of();
    }
  }

  /** The path ends here: {@code System.exit}, or a place that cannot be reached. */
  record Stop() implements Terminator {
    @Override
    public List<Integer> successors() {
      return List.of();
    }
  }

  /**
   * An edge that an exception takes.
   *
   * @param declared whether the callee declares the exception (or it is thrown here); undeclared
   *     ones lead to handlers of the same method only
   * @param exception what the user calls it, e.g. {@code IOException}
   */
  record Unwind(boolean declared, String exception, int target) {}
}
