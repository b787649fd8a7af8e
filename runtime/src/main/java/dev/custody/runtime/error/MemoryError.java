package dev.custody.runtime.error;

import java.io.Serial;

/** There is no memory left, or the test in charge says so: see {@code Heap.failAfter}. */
public final class MemoryError extends PyError {
  @Serial private static final long serialVersionUID = 1L;

  public MemoryError(String message) {
    super(message);
  }
}
