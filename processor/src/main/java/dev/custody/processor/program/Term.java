package dev.custody.processor.program;

/** What an operation is about, or what selects an element: a place, or a constant. */
public sealed interface Term permits Place, Term.Constant {

  /** Whether writing {@code written} may change what this means. */
  boolean dependsOn(Place written);

  /** Whether no call can change what this means. */
  boolean outlivesCalls();

  /**
   * A constant.
   *
   * @param value a {@link Boolean}, an {@link Integer}, a {@link Value.Name}, or the digits of any
   *     other number
   */
  record Constant(Object value) implements Term {
    @Override
    public boolean dependsOn(Place written) {
      return false;
    }

    @Override
    public boolean outlivesCalls() {
      return true;
    }

    @Override
    public String toString() {
      return value instanceof Value.Name ? "\"" + value + "\"" : String.valueOf(value);
    }
  }
}
