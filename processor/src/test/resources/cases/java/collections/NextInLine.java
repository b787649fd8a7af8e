// What a look at a queue shows is what the next call takes out.
package cases.java.collections;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.Steals;
import fixture.Buf;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

class NextInLine {
  static final class Writer {
    private final Deque<Buf> pending = new ArrayDeque<>();

    void add(@Steals Buf buf) {
      pending.add(buf);
    }

    boolean write(@Borrowed Buf buf) {
      return buf.readable();
    }

    void flush() {
      Buf buf;
      while ((buf = pending.peek()) != null) {
        if (!write(buf)) {
          return;
        }
        pending.poll();
        buf.release();
      }
    }

    void flushInOtherOrder() {
      while (!pending.isEmpty()) {
        Buf buf = pending.peek();
        write(buf);
        buf.release();
        pending.remove();
      }
    }

    void flushByResult() {
      while (!pending.isEmpty()) {
        write(pending.peek());
        pending.remove().release();
      }
    }

    void flushAndForget() {
      while (!pending.isEmpty()) {
        Buf buf = pending.peek();
        write(buf);
        pending.remove(); // expect: leak
      }
    }

    void flushAndKeep() {
      Buf buf = pending.peek();
      if (buf != null) {
        write(buf);
        buf.release(); // expect: release-of-borrowed
      }
    }

    void flushTwice() {
      Buf buf = pending.peek();
      if (buf != null) {
        pending.poll().release();
        buf.release(); // expect: double-release
      }
    }

    void pollWithOrWithoutALook(boolean look) {
      Buf shown = null;
      if (look) {
        shown = pending.peek();
      }
      Buf buf = pending.poll(); // expect: leak
      if (look && buf != null) {
        buf.release();
      }
    }

    void pollWithOrWithoutALookAndRelease(boolean look) {
      Buf shown = null;
      if (look) {
        shown = pending.peek();
      }
      Buf buf = pending.poll();
      if (buf != null) {
        buf.release();
      }
    }

    void releaseUnderTheNameOfTheWay(boolean look) {
      Buf shown = null;
      if (look) {
        shown = pending.peek();
      }
      Buf buf = pending.poll();
      if (!look && buf != null) {
        buf.release();
      } else if (look && shown != null) {
        shown.release();
      }
    }

    void pollOnlyWhatWasShown(boolean look) {
      Buf shown = null;
      if (look) {
        shown = pending.peek();
      }
      if (shown != null) {
        pending.poll();
        shown.release();
      }
    }

    void pollTheNextOneToo() {
      Buf shown = pending.peek();
      if (shown != null && shown.readable()) {
        pending.poll();
        shown.release();
      }
      pending.poll(); // expect: leak
    }

    @Disposes
    void close() {
      Buf buf;
      while ((buf = pending.poll()) != null) {
        buf.release();
      }
    }
  }

  static void removedAfterRelease(List<Buf> bufs, @Borrowed Buf wanted) {
    for (Buf buf : bufs) {
      if (buf == wanted) {
        buf.release();
        bufs.remove(buf);
        return;
      }
    }
  }

  static final class Slot {
    private final AtomicReference<Buf> current = new AtomicReference<>();

    void set(@Steals Buf buf) {
      Buf old = current.getAndSet(buf);
      if (old != null) {
        old.release();
      }
    }

    void setAndForget(@Steals Buf buf) {
      current.getAndSet(buf); // expect: leak
    }

    void setIfEmpty(@Steals Buf buf) {
      if (!current.compareAndSet(null, buf)) {
        buf.release();
      }
    }

    Buf get() {
      Buf buf = current.get();
      return buf == null ? null : buf.retain();
    }

    Buf getAndForget() {
      return current.get(); // expect: return-of-borrowed
    }

    @Disposes
    void close() {
      Buf buf = current.getAndSet(null);
      if (buf != null) {
        buf.release();
      }
    }
  }

  static void localSlot() {
    AtomicReference<Buf> slot = new AtomicReference<>(Buf.alloc());
    slot.get().release();
  }

  static void filledByFunction() {
    AtomicReference<Buf> slot = new AtomicReference<>();
    Runnable fill = () -> slot.set(Buf.alloc());
    fill.run();
    Buf buf = slot.get();
    if (buf != null) {
      buf.release();
    }
  }

  static void neverReleased() {
    AtomicReference<Buf> slot = new AtomicReference<>(); // expect: leak
    slot.set(Buf.alloc());
  }
}
