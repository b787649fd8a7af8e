// Java: what private methods leave empty by way of each other, of containers, and of themselves.
package cases.java.fields;

import dev.custody.Disposes;
import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;

class EmptiedByHelpersOfHelpers {
  private Buf current;

  private @Owned Buf take() {
    Buf taken = current;
    current = null;
    return taken;
  }

  private void drop() {
    Buf taken = take();
    if (taken != null) {
      taken.release();
    }
  }

  void replaced(@Steals Buf buf) {
    drop();
    current = buf;
  }

  int sizeOfTaken() {
    Buf shown = current;
    Buf taken = take();
    if (taken == null) {
      return 0;
    }
    int size = shown.size();
    taken.release();
    return size;
  }

  void takenAndLost() {
    take(); // expect: leak
  }

  int usedAfterwards() {
    Buf shown = current;
    drop();
    return shown.size(); // expect: dangling-borrow
  }

  @Disposes
  void close() {
    drop();
  }
}

class LeftByHelpersOfHelpers {
  private Buf current; // expect: owned-field-leak

  private Buf show() {
    return current; // expect: return-of-borrowed
  }

  private void drop() {
    Buf shown = show();
    if (shown != null) {
      shown.release();
    }
  }

  void replaced(@Steals Buf buf) {
    drop();
    current = buf; // expect: owned-field-leak
  }
}

class EmptiedByRecursion {
  private Buf current;
  private final Deque<@Owned Buf> waiting = new ArrayDeque<>();

  private void drop(int tries) {
    if (tries > 0) {
      drop(tries - 1);
      return;
    }
    if (current != null) {
      current.release();
      current = null;
    }
  }

  private void drain() {
    Buf first = waiting.poll();
    if (first != null) {
      first.release();
      drain();
    }
  }

  void replaced(@Steals Buf buf) {
    drop(3);
    current = buf;
  }

  @Disposes
  void close() {
    drop(0);
    drain();
  }
}

class LeftByRecursion {
  private Buf current;

  private void drop(int tries) {
    if (tries > 0) {
      drop(tries - 1);
    }
  }

  void replaced(@Steals Buf buf) {
    drop(3);
    current = buf; // expect: owned-field-leak
  }

  @Disposes
  void close() {
    Buf old = current;
    current = null;
    if (old != null) {
      old.release();
    }
  }
}

class ContainersEmptiedByHelpers {
  private final AtomicReference<@Owned Buf> slot = new AtomicReference<>();
  private final Deque<@Owned Buf> first = new ArrayDeque<>();
  private final Deque<@Owned Buf> second = new ArrayDeque<>();
  private final BlockingQueue<@Owned Buf> third = new LinkedBlockingQueue<>();

  private void emptySlot() {
    Buf old = slot.getAndSet(null);
    if (old != null) {
      old.release();
    }
  }

  private void untilEmpty() {
    while (!first.isEmpty()) {
      first.poll().release();
    }
  }

  private void bySize() {
    while (second.size() > 0) {
      second.remove().release();
    }
  }

  private void intoAnother() {
    Deque<Buf> batch = new ArrayDeque<>();
    third.drainTo(batch);
    for (Buf each : batch) {
      each.release();
    }
  }

  @Disposes
  void close() {
    emptySlot();
    untilEmpty();
    bySize();
    intoAnother();
  }
}

class ContainersLeftByHelpers {
  private final AtomicReference<@Owned Buf> slot = // expect: owned-field-leak
      new AtomicReference<>();
  private final Deque<@Owned Buf> first = new ArrayDeque<>(); // expect: owned-field-leak

  private void refillSlot() {
    Buf old = slot.getAndSet(Buf.alloc());
    if (old != null) {
      old.release();
    }
  }

  private void onlyOne() {
    if (!first.isEmpty()) {
      first.poll().release();
    }
  }

  @Disposes
  void close() {
    refillSlot();
    onlyOne();
  }
}
