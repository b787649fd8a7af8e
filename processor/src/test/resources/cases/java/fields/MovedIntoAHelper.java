// Java: a disposing method may leave its work to a private one, whatever it looks like.
package cases.java.fields;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;
import fixture.Work;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

class BehindAFlag {
  private Buf buf = Buf.alloc();
  private boolean closed;

  private void drop() {
    if (closed) {
      return;
    }
    closed = true;
    buf.release();
    buf = null;
  }

  @Disposes
  void close() {
    drop();
  }
}

class BehindAFlagOfOthers {
  private Buf buf = Buf.alloc(); // expect: owned-field-leak
  private boolean closed;

  private void drop(boolean kept) {
    if (kept) {
      return;
    }
    closed = true;
    buf.release();
    buf = null;
  }

  @Disposes
  void close() {
    drop(closed);
  }
}

class BehindAnAtomicFlag {
  private final AtomicBoolean closed = new AtomicBoolean();
  private Buf buf = Buf.alloc();

  private void drop() {
    if (closed.compareAndSet(false, true)) {
      buf.release();
      buf = null;
    }
  }

  @Disposes
  void close() {
    drop();
  }
}

class OnlyIfDirty {
  private Buf pending;
  private boolean dirty;

  private void flush() {
    if (dirty) {
      dirty = false;
      pending.release();
      pending = null;
    }
  }

  void write(@Borrowed Buf buf) {
    flush();
    pending = buf.retain();
    dirty = true;
  }

  @Disposes
  void close() {
    flush();
  }
}

class SwappedForAnEmptyOne {
  private List<@Owned Buf> all = new ArrayList<>();

  void add(@Steals Buf buf) {
    all.add(buf);
  }

  private void releaseAll() {
    List<Buf> old = all;
    all = new ArrayList<>();
    for (Buf each : old) {
      each.release();
    }
  }

  @Disposes
  void close() {
    releaseAll();
  }
}

class SwappedForAFilledOne {
  private List<@Owned Buf> all = new ArrayList<>(); // expect: owned-field-leak

  private void replaceAll() {
    List<Buf> old = all;
    all = new ArrayList<>();
    for (Buf each : old) {
      each.release();
    }
    all.add(Buf.alloc());
  }

  @Disposes
  void close() {
    replaceAll();
  }
}

class RemovedByAnIterator {
  private final Map<String, @Owned Buf> byName = new HashMap<>();

  private void releaseAll() {
    Iterator<Buf> each = byName.values().iterator();
    while (each.hasNext()) {
      each.next().release();
      each.remove();
    }
  }

  @Disposes
  void close() {
    releaseAll();
  }
}

class RemovedByACopyOfItsKeys {
  private final Map<String, @Owned Buf> byName = new HashMap<>();

  private void releaseAll() {
    for (String name : new ArrayList<>(byName.keySet())) {
      byName.remove(name).release();
    }
  }

  @Disposes
  void close() {
    releaseAll();
  }
}

class RemovedIf {
  private final List<@Owned Buf> all = new ArrayList<>();

  private void releaseAll() {
    all.removeIf(
        each -> {
          each.release();
          return true;
        });
  }

  @Disposes
  void close() {
    releaseAll();
  }
}

class RemovedIfSmall {
  private final List<@Owned Buf> all = new ArrayList<>(); // expect: owned-field-leak

  private void releaseSmall() {
    all.removeIf(
        each -> {
          if (each.size() > 10) {
            return false;
          }
          each.release();
          return true;
        });
  }

  @Disposes
  void close() {
    releaseSmall();
  }
}

class SlotBySlot {
  private final Buf[] slots = new Buf[8];

  private void releaseAll() {
    for (int i = 0; i < slots.length; i++) {
      if (slots[i] != null) {
        slots[i].release();
        slots[i] = null;
      }
    }
  }

  @Disposes
  void close() {
    releaseAll();
  }
}

class WithAHook {
  private Buf buf = Buf.alloc();

  private void drop() {
    buf.release();
    buf = null;
    dropped();
  }

  void dropped() {
    Work.plain();
  }

  @Disposes
  void close() {
    drop();
  }
}

class WithAHookThatFills {
  private Buf buf = Buf.alloc(); // expect: owned-field-leak

  private void drop() {
    buf.release();
    buf = null;
    dropped();
  }

  void dropped() {
    buf = Buf.alloc(); // expect: owned-field-leak
  }

  @Disposes
  void close() {
    drop();
  }
}

class OnlyShown {
  private Buf buf = Buf.alloc(); // expect: owned-field-leak
  private final List<@Owned Buf> all = new ArrayList<>(); // expect: owned-field-leak

  private @Borrowed Buf buf() {
    return buf;
  }

  private List<@Borrowed Buf> all() {
    return all;
  }

  @Disposes
  void close() {
    buf().size();
    all().size();
  }
}

class EmptiedAtOnce {
  private Buf left = Buf.alloc();
  private Buf right = Buf.alloc();

  private void drop() {
    if (left != null) {
      left.release();
    }
    if (right != null) {
      right.release();
    }
    left = right = null;
  }

  @Disposes
  void close() {
    drop();
  }
}

class ByTwoLevels {
  private Buf buf = Buf.alloc();

  private void drop() {
    if (buf != null) {
      buf.release();
      buf = null;
    }
  }

  private void dropAll() {
    drop();
  }

  @Disposes
  void close() {
    dropAll();
  }
}

class ByTwoLevelsPerhaps {
  private Buf buf = Buf.alloc(); // expect: owned-field-leak

  private void drop() {
    if (buf != null) {
      buf.release();
      buf = null;
    }
  }

  private void dropAll() {
    if (Work.test()) {
      drop();
    }
  }

  @Disposes
  void close() {
    dropAll();
  }
}
