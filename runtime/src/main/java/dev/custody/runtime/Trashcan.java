package dev.custody.runtime;

import dev.custody.Borrowed;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Deallocates the dead one after the other. A deallocator releases what its object held, and much
 * may die of that: a list of lists a million deep. Were each deallocated inside the deallocation of
 * the one before, the stack would overflow; instead the innermost waits until the present one is
 * done. When the outermost {@code decRef} returns, all are gone.
 */
final class Trashcan {
  private static final ThreadLocal<Trashcan> OF_THREAD = ThreadLocal.withInitial(Trashcan::new);

  private final Deque<@Borrowed PyObject> dead = new ArrayDeque<>();
  private boolean emptying;

  private Trashcan() {}

  /** Runs the deallocator of an object whose last reference is gone. */
  static void deallocate(@Borrowed PyObject object) {
    Trashcan trashcan = OF_THREAD.get();
    trashcan.dead.add(object);
    if (!trashcan.emptying) {
      trashcan.empty();
    }
  }

  /** A deallocator that fails does not keep the others from their work. */
  private void empty() {
    RuntimeException failure = null;
    emptying = true;
    while (!dead.isEmpty()) {
      try {
        PyObject object = dead.remove();
        object.type().deallocate(object);
      } catch (RuntimeException e) {
        if (failure == null) {
          failure = e;
        } else {
          failure.addSuppressed(e);
        }
      }
    }
    emptying = false;
    if (failure != null) {
      throw failure;
    }
  }
}
