// Java: what closes only once may ask any kind of atomic variable whether it has.
package cases.java.fields;

import dev.custody.Disposes;
import fixture.Buf;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;

enum Standing {
  OPEN,
  CLOSED
}

class ByComparingANumber {
  private final AtomicInteger standing = new AtomicInteger();
  private Buf buf = Buf.alloc();

  @Disposes
  void close() {
    if (standing.compareAndSet(0, 1)) {
      buf.release();
      buf = null;
    }
  }
}

class ByExchangingANumber {
  private final AtomicInteger standing = new AtomicInteger();
  private Buf buf = Buf.alloc();

  @Disposes
  void close() {
    if (standing.getAndSet(1) == 0) {
      buf.release();
      buf = null;
    }
  }
}

class ByAVariable {
  private final AtomicInteger standing = new AtomicInteger();
  private final AtomicLong generation = new AtomicLong();
  private Buf first = Buf.alloc();
  private Buf second = Buf.alloc();

  @Disposes("first")
  void closeFirst() {
    int before = standing.getAndSet(1);
    if (before != 0) {
      return;
    }
    first.release();
    first = null;
  }

  @Disposes("second")
  void closeSecond() {
    boolean won = generation.compareAndSet(0, 1);
    if (won) {
      second.release();
      second = null;
    }
  }
}

class ByAState {
  private final AtomicReference<Standing> standing = new AtomicReference<>(Standing.OPEN);
  private Buf first = Buf.alloc();
  private Buf second = Buf.alloc();

  @Disposes("first")
  void closeFirst() {
    if (standing.getAndSet(Standing.CLOSED) == Standing.CLOSED) {
      return;
    }
    first.release();
    first = null;
  }

  @Disposes("second")
  void closeSecond() {
    if (!standing.compareAndSet(Standing.OPEN, Standing.CLOSED)) {
      return;
    }
    second.release();
    second = null;
  }
}

class ByAnUpdater {
  private static final AtomicIntegerFieldUpdater<ByAnUpdater> CLOSED =
      AtomicIntegerFieldUpdater.newUpdater(ByAnUpdater.class, "closed");
  private static final AtomicReferenceFieldUpdater<ByAnUpdater, Standing> STANDING =
      AtomicReferenceFieldUpdater.newUpdater(ByAnUpdater.class, Standing.class, "standing");

  private volatile int closed;
  private volatile Standing standing = Standing.OPEN;
  private Buf first = Buf.alloc();
  private Buf second = Buf.alloc();

  @Disposes("first")
  void closeFirst() {
    if (CLOSED.compareAndSet(this, 0, 1)) {
      first.release();
      first = null;
    }
  }

  @Disposes("second")
  void closeSecond() {
    if (STANDING.getAndSet(this, Standing.CLOSED) == Standing.OPEN) {
      second.release();
      second = null;
    }
  }
}

/** The field is the same, whether it is read as such or by its updater. */
class ByAnUpdaterAndDirectly {
  private static final AtomicIntegerFieldUpdater<ByAnUpdaterAndDirectly> CLOSED =
      AtomicIntegerFieldUpdater.newUpdater(ByAnUpdaterAndDirectly.class, "closed");

  private volatile int closed;
  private final AtomicBoolean over = new AtomicBoolean();
  private Buf content = Buf.alloc();

  @Disposes
  void close() {
    if (closed == 1) {
      return;
    }
    CLOSED.set(this, 1);
    content.release();
    content = null;
  }

  void setInBetween() {
    Buf buf = Buf.alloc(); // expect: leak
    if (closed != 0) {
      buf.release();
      return;
    }
    CLOSED.set(this, 1);
    if (closed == 0) {
      buf.release();
    }
  }

  void ofPerhapsTheSameObject(ByAnUpdaterAndDirectly other) {
    Buf buf = Buf.alloc(); // expect: leak
    if (closed != 0) {
      buf.release();
      return;
    }
    other.closed = 1;
    if (closed == 0) {
      buf.release();
    }
  }

  void byAnotherName() {
    Buf buf = Buf.alloc(); // expect: leak
    AtomicBoolean same = over;
    if (over.get()) {
      buf.release();
      return;
    }
    same.set(true);
    if (!over.get()) {
      buf.release();
    }
  }
}

class ByWhatNobodySets {
  private final AtomicInteger number = new AtomicInteger();
  private final AtomicReference<Standing> standing = new AtomicReference<>(Standing.OPEN);
  private Buf first = Buf.alloc(); // expect: owned-field-leak
  private Buf second = Buf.alloc(); // expect: owned-field-leak
  private Buf third = Buf.alloc(); // expect: owned-field-leak

  @Disposes("first")
  void closeFirst() {
    if (number.compareAndSet(0, 0)) {
      first.release();
      first = null;
    }
  }

  @Disposes("second")
  void closeSecond() {
    if (number.get() == 0) {
      second.release();
      second = null;
    }
  }

  @Disposes("third")
  void closeThird() {
    if (standing.get() == Standing.CLOSED) {
      return;
    }
    third.release();
    third = null;
  }
}
