// Java: `synchronized` blocks and methods are left by every exit like any other.
package cases.java.statements;

import dev.custody.Disposes;
import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;

class Synchronized {
  private final Object lock = new Object();
  private Buf buf;

  int blockWithRelease() {
    synchronized (lock) {
      Buf scratch = Buf.alloc();
      int size = scratch.size();
      scratch.release();
      return size;
    }
  }

  void blockWithEarlyReturn() {
    synchronized (lock) {
      Buf scratch = Buf.alloc(); // expect: leak
      if (!scratch.readable()) {
        return;
      }
      scratch.release();
    }
  }

  void releasedOutsideTheBlock() {
    Buf scratch = Buf.alloc();
    synchronized (lock) {
      scratch.write(1);
    }
    scratch.release();
  }

  void releasedInsideAndOutside() {
    Buf scratch = Buf.alloc();
    synchronized (lock) {
      scratch.release();
    }
    scratch.release(); // expect: double-release
  }

  void replaceUnderTheLock(@Steals Buf next) {
    Buf old;
    synchronized (lock) {
      old = buf;
      buf = next;
    }
    if (old != null) {
      old.release();
    }
  }

  void overwriteUnderTheLock(@Steals Buf next) {
    synchronized (lock) {
      buf = next; // expect: owned-field-leak
    }
  }

  synchronized @Owned Buf take() {
    Buf old = buf;
    buf = null;
    return old;
  }

  @Disposes
  synchronized void close() {
    Buf.releaseIfAny(buf);
    buf = null;
  }
}
