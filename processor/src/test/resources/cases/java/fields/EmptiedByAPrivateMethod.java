// Java: what a private method leaves empty need not be said; its body says it.
package cases.java.fields;

import dev.custody.Disposes;
import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;
import fixture.Work;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

class EmptiedByAPrivateMethod {
  private Buf current;
  private final List<@Owned Buf> all = new ArrayList<>();
  private final Deque<@Owned Buf> waiting = new ArrayDeque<>();

  @Disposes
  void close() {
    clear();
    releaseAll();
    drain();
  }

  private void clear() {
    if (current != null) {
      current.release();
      current = null;
    }
  }

  private void releaseAll() {
    for (Buf each : all) {
      each.release();
    }
    all.clear();
  }

  private void drain() {
    Buf next;
    while ((next = waiting.poll()) != null) {
      next.release();
    }
  }

  private void clearUnlessEmpty() {
    if (current == null) {
      return;
    }
    try {
      current.size();
    } finally {
      current.release();
      current = null;
    }
  }

  private Buf take() {
    Buf taken = current;
    current = null;
    return taken;
  }

  private void clearIfLarge() {
    if (current != null && current.size() > 1000) {
      current.release();
      current = null;
    }
  }

  private void refill() {
    clear();
    current = Buf.alloc();
  }

  void replaced(@Steals Buf buf) {
    clear();
    current = buf;
  }

  void replacedUnlessEmpty(@Steals Buf buf) {
    clearUnlessEmpty();
    current = buf;
  }

  void replacedByHand(@Steals Buf buf) {
    Buf old = take();
    current = buf;
    if (old != null) {
      old.release();
    }
  }

  void clearedTwice() {
    clear();
    clear();
  }

  void clearedPerhaps(@Steals Buf buf) {
    clearIfLarge();
    current = buf; // expect: owned-field-leak
  }

  void filledAgain(@Steals Buf buf) {
    refill();
    current = buf; // expect: owned-field-leak
  }

  void takenAndLost(@Steals Buf buf) {
    take(); // expect: leak
    current = buf;
  }

  void askedAfterwards(@Steals Buf buf) {
    clear();
    if (current != null) {
      all.clear();
    }
    current = buf;
  }

  int usedAfterwards() {
    Buf buf = current;
    clear();
    return buf.size(); // expect: dangling-borrow
  }

  void releasedBefore() {
    if (current != null) {
      current.release();
      clear(); // expect: double-release
    }
  }
}

class NotEmptiedByAPrivateMethod {
  private Buf current;
  private final Deque<@Owned Buf> waiting = new ArrayDeque<>(); // expect: owned-field-leak

  private void clear() {
    if (current != null) {
      current.release();
      current = null;
    }
  }

  private boolean clearAndTell() {
    clear();
    return true;
  }

  private void clearAnother(NotEmptiedByAPrivateMethod other) {
    other.clear();
  }

  private void drainSome(int most) {
    Buf next;
    int left = most;
    while ((next = waiting.poll()) != null) {
      next.release();
      if (--left == 0) {
        break;
      }
    }
  }

  private void refillPerhaps() {
    clear();
    try {
      current = Buf.alloc();
      current.getChecked(0);
      current.release();
      current = null;
    } catch (IOException e) {
      Work.plain();
    }
  }

  private void clearPerhaps(boolean really) {
    boolean done = really && clearAndTell();
  }

  private void even(int depth) {
    if (depth > 0) {
      odd(depth - 1);
    }
    clear();
  }

  private void odd(int depth) {
    if (depth > 0) {
      even(depth - 1);
    } else {
      current = Buf.alloc(); // expect: owned-field-leak
    }
  }

  void ofAnother(NotEmptiedByAPrivateMethod other, @Steals Buf buf) {
    clearAnother(other);
    current = buf; // expect: owned-field-leak
  }

  void refilled(@Steals Buf buf) {
    refillPerhaps();
    current = buf; // expect: owned-field-leak
  }

  void perhaps(boolean really, @Steals Buf buf) {
    clearPerhaps(really);
    current = buf; // expect: owned-field-leak
  }

  void inTurn(int depth, @Steals Buf buf) {
    odd(depth);
    current = buf; // expect: owned-field-leak
  }

  void inTurnAtLeastOnce(@Steals Buf buf) {
    odd(3);
    current = buf;
  }

  void inTurnNever(@Steals Buf buf) {
    odd(0);
    current = buf; // expect: owned-field-leak
  }

  @Disposes
  void close() {
    clear();
    drainSome(10);
  }
}

class ClearedWithoutAPrivateMethod {
  private Buf current; // expect: owned-field-leak

  // Whoever overrides it may do something else.
  void clear() {
    if (current != null) {
      current.release();
      current = null;
    }
  }

  void replaced(@Steals Buf buf) {
    clear();
    current = buf; // expect: owned-field-leak
  }
}

final class ClearedByAFinalClass {
  private Buf current;

  void clear() {
    if (current != null) {
      current.release();
      current = null;
    }
  }

  void replaced(@Steals Buf buf) {
    clear();
    current = buf;
  }

  @Disposes
  void close() {
    clear();
  }
}
