package dev.custody.processor.program;

import java.util.List;

/** One thing that happens to references within a block, without a choice of what comes next. */
public sealed interface Step {
  At at();

  /** The local that means something else after the step; null if none does. */
  default Local written() {
    return null;
  }

  /** {@code to} becomes another name of what {@code from} denotes. */
  record Copy(Local to, Local from, At at) implements Step {
    @Override
    public Local written() {
      return to;
    }
  }

  /** {@code to} holds a constant: null, a truth value, a whole number. */
  record Set(Local to, Value value, At at) implements Step {
    @Override
    public Local written() {
      return to;
    }
  }

  /** {@code to} holds something that nobody counts and nothing is known about. */
  record Forget(Local to, At at) implements Step {
    @Override
    public Local written() {
      return to;
    }
  }

  /**
   * Reads a field or an array element.
   *
   * @param holding what that place means by holding a reference
   */
  record Load(Local to, Place from, Holding holding, At at) implements Step {
    @Override
    public Local written() {
      return to;
    }
  }

  /**
   * Writes a field or an array element.
   *
   * @param value what is stored; null where the source writes {@code null}
   */
  record Store(Place to, Local value, Holding holding, At at) implements Step {}

  /** The object itself is needed here: its field is read, it is thrown, printed, locked. */
  record Use(Local local, At at) implements Step {}

  /** These names go out of use; for temporaries: the result was not used further. */
  record End(List<Local> locals, At at) implements Step {}

  /**
   * The source asserts with a local annotation what kind of reference the local holds.
   *
   * @param sometime whether it is enough that the local has come to hold that kind before it ends
   */
  record Assert(Local local, boolean owned, boolean sometime, At at) implements Step {}

  /**
   * Creates a lambda, a method reference, an object of a local class, or a function of others.
   *
   * @param bodies the programs that it may run later; none if it runs the functions it captures
   * @param passedOn whether the constructor of another class gets the object, and may pass it on
   */
  record MakeFunction(
      Local to, List<Capture> captures, List<Program> bodies, boolean passedOn, At at)
      implements Step {
    /** The same with other bodies. */
    public MakeFunction with(List<Program> others) {
      return new MakeFunction(to, captures, others, passedOn, at);
    }

    @Override
    public Local written() {
      return to;
    }
  }

  /**
   * A local of this frame that a function's body names.
   *
   * @param outer the local in this program
   * @param inner the same in each body that mentions it (kind {@link Local.Kind#CAPTURED})
   * @param at its first mention in the body
   */
  record Capture(Local outer, List<Local> inner, At at) {}

  /** The next element that an enhanced {@code for} visits. */
  record Next(Local to, Local container, Holding holding, Loop loop, At at) implements Step {
    @Override
    public Local written() {
      return to;
    }
  }

  /** A turn of the loop ends (by reaching its end or by {@code continue}). */
  record TurnEnd(Loop loop, At at) implements Step {}

  /** The loop has visited every element of the container and ends for that reason. */
  record Exhausted(Place container, Loop loop, At at) implements Step {}
}
