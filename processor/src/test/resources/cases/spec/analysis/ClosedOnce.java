// A disposing method that does its work once: what a later call leaves alone, the first one
// discarded.
package cases.spec.analysis;

import dev.custody.Disposes;
import fixture.Buf;
import java.util.concurrent.atomic.AtomicBoolean;

class ClosedOnce {
  static final class EarlyReturn {
    private final Buf buf = Buf.alloc();
    private boolean closed;

    @Disposes
    void close() {
      if (closed) {
        return;
      }
      closed = true;
      buf.release();
    }
  }

  static final class WhileOpen {
    private final Buf buf = Buf.alloc();
    private boolean open = true;

    @Disposes
    void close() {
      if (open) {
        open = false;
        buf.release();
      }
    }
  }

  static final class Atomic {
    private final Buf buf = Buf.alloc();
    private final AtomicBoolean closed = new AtomicBoolean();

    @Disposes
    void close() {
      if (closed.compareAndSet(false, true)) {
        buf.release();
      }
    }
  }

  static final class AtomicSwap {
    private final Buf buf = Buf.alloc();
    private final AtomicBoolean closed = new AtomicBoolean();

    @Disposes
    void close() {
      if (closed.getAndSet(true)) {
        return;
      }
      buf.release();
    }
  }

  static final class NobodySetsTheFlag {
    private final Buf buf = Buf.alloc(); // expect: owned-field-leak
    private boolean shared;

    @Disposes
    void close() {
      if (!shared) {
        buf.release();
      }
    }
  }

  static final class SetsItTheOtherWay {
    private final Buf buf = Buf.alloc(); // expect: owned-field-leak
    private boolean closed;

    @Disposes
    void close() {
      if (closed) {
        return;
      }
      closed = false;
      buf.release();
    }
  }

  static final class ForgetsOnAnotherPath {
    private final Buf buf = Buf.alloc(); // expect: owned-field-leak
    private boolean closed;

    @Disposes
    void close(boolean keep) {
      if (closed) {
        return;
      }
      closed = true;
      if (!keep) {
        buf.release();
      }
    }
  }
}
