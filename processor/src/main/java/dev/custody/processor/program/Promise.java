package dev.custody.processor.program;

import java.util.List;

/** What the method promises of the reference that it returns. */
public sealed interface Promise {
  /** Nothing: void, or a type that nobody counts. */
  record Nothing() implements Promise {}

  /** A reference of the caller's own. */
  record Owned() implements Promise {}

  /**
   * A reference that lives in one of these.
   *
   * @param from the permitted lenders
   * @param anybody whether no lender is asked for
   */
  record Borrowed(List<Local> from, boolean anybody) implements Promise {}

  /** One of these itself. */
  record Alias(List<Local> of) implements Promise {}

  /** An object that is never deallocated. */
  record Immortal() implements Promise {}

  /** A container whose elements become the caller's. */
  record Contents() implements Promise {}
}
