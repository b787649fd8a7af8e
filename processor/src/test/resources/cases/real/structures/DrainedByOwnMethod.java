// Real: a disposer that lets another method of its object give out everything.
package cases.real.structures;

import dev.custody.Disposes;
import dev.custody.Steals;
import fixture.Buf;
import fixture.Nullable;
import java.util.ArrayDeque;
import java.util.Deque;

class DrainedByOwnMethod {
  static class Right {
    private final Deque<Buf> pending = new ArrayDeque<>();

    void add(@Steals Buf buf) {
      pending.add(buf);
    }

    @Nullable Buf poll() {
      return pending.poll();
    }

    @Disposes
    void close() {
      Buf buf;
      while ((buf = poll()) != null) {
        buf.release();
      }
    }
  }

  static class RightWithFor {
    private @Nullable Buf current = Buf.alloc();

    @Nullable Buf take() {
      Buf taken = current;
      current = null;
      return taken;
    }

    @Disposes
    void close() {
      for (Buf buf = take(); buf != null; buf = take()) {
        buf.release();
      }
    }
  }

  static class OnlyOnce {
    private final Deque<Buf> pending = new ArrayDeque<>(); // expect: owned-field-leak

    void add(@Steals Buf buf) {
      pending.add(buf);
    }

    @Nullable Buf poll() {
      return pending.poll();
    }

    @Disposes
    void close() {
      Buf buf = poll();
      if (buf != null) {
        buf.release();
      }
    }
  }
}
