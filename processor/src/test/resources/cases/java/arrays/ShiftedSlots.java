// What is in an array is shifted within it, by a loop or by one call; nothing leaves it by that.
package cases.java.arrays;

import dev.custody.Disposes;
import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;

class ShiftedSlots {
  private final Buf[] all = new Buf[8];
  private int size;

  @Owned
  Buf remove(int index) {
    Buf buf = all[index];
    System.arraycopy(all, index + 1, all, index, size - index - 1);
    all[--size] = null;
    return buf;
  }

  void insert(int index, @Steals Buf buf) {
    System.arraycopy(all, index, all, index + 1, size - index);
    all[index] = buf;
    size++;
  }

  @Owned
  Buf removeByALoop(int index) {
    Buf buf = all[index];
    for (int i = index; i < size - 1; i++) {
      all[i] = all[i + 1];
    }
    all[--size] = null;
    return buf;
  }

  void copiedElsewhere(Buf[] other) {
    System.arraycopy(all, 0, other, 0, size); // expect: stale-field
  }

  @Disposes
  void close() {
    for (int i = 0; i < size; i++) {
      all[i].release();
      all[i] = null;
    }
    size = 0;
  }
}

class SlidingWindow {
  private final Buf[] window = new Buf[4];

  void push(@Steals Buf buf) {
    if (window[0] != null) {
      window[0].release();
    }
    for (int i = 0; i < 3; i++) {
      window[i] = window[i + 1];
    }
    window[3] = buf;
  }

  void pushFirst(@Steals Buf buf) {
    Buf first = window[0];
    for (int i = 0; i < 3; i++) {
      window[i] = window[i + 1];
    }
    window[3] = buf;
    if (first != null) {
      first.release();
    }
  }

  void releaseOnly() {
    if (window[0] != null) {
      window[0].release(); // expect: release-of-borrowed
    }
  }

  @Disposes
  void close() {
    for (int i = 0; i < 4; i++) {
      if (window[i] != null) {
        window[i].release();
      }
      window[i] = null;
    }
  }
}
