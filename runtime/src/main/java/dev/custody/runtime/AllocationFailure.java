package dev.custody.runtime;

import dev.custody.runtime.error.MemoryError;

/** A shortage of memory on order; see {@link Heap#failAfter}. */
public final class AllocationFailure implements AutoCloseable {
  private final Runnable onClose;
  private int successesLeft;
  private boolean happened;

  AllocationFailure(int successes, Runnable onClose) {
    this.successesLeft = successes;
    this.onClose = onClose;
  }

  void admit() throws MemoryError {
    if (successesLeft == 0) {
      happened = true;
      throw new MemoryError("out of memory, as ordered");
    }
    successesLeft--;
  }

  /** Whether an allocation was refused. */
  public boolean happened() {
    return happened;
  }

  /** Ends the shortage. */
  @Override
  public void close() {
    onClose.run();
  }
}
