// A reference manager swaps in the new snapshot and lets go of the one before, which readers keep.
package cases.real.lucene;

import dev.custody.Disposes;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import dev.custody.Steals;
import fixture.Nullable;

class ReferenceManagerSwap {
  @RefCounted
  interface Snapshot {
    /** Another reference, or null when the snapshot is closed already. */
    @Nullable
    Snapshot tryAcquire();

    @Retains
    Snapshot acquire();

    @Releases
    void release();
  }

  static class Manager {
    private volatile Snapshot current;

    Manager(@Steals Snapshot first) {
      current = first;
    }

    Snapshot wrongAcquire() {
      Snapshot snapshot = current;
      return snapshot; // expect: return-of-borrowed
    }

    Snapshot rightAcquire() {
      while (true) {
        Snapshot own = current.tryAcquire();
        if (own != null) {
          return own;
        }
      }
    }

    synchronized void wrongSwap(@Steals Snapshot next) {
      current = next; // expect: owned-field-leak
    }

    synchronized void rightSwap(@Steals Snapshot next) {
      Snapshot old = current;
      current = next;
      old.release();
    }

    synchronized void rightSwapBorrowed(Snapshot next) {
      Snapshot old = current;
      current = next.acquire();
      old.release();
    }

    @Disposes
    synchronized void close() {
      Snapshot last = current;
      current = null;
      if (last != null) {
        last.release();
      }
    }
  }
}
