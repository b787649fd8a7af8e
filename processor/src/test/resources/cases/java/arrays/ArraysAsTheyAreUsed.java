// Java: arrays that are filled up to a count, cleared by the library, copied, or hold other things too.
package cases.java.arrays;

import dev.custody.Disposes;
import dev.custody.Owned;
import fixture.Buf;
import fixture.Work;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

class ArraysAsTheyAreUsed {
  private final Buf[] slots = new Buf[4];

  void clear() {
    for (Buf slot : slots) {
      if (slot != null) {
        slot.release();
      }
    }
    Arrays.fill(slots, null);
  }

  void notCleared() {
    for (Buf slot : slots) {
      if (slot != null) {
        slot.release(); // expect: stale-field
      }
    }
  }

  @Disposes
  void close() {
    for (Buf slot : slots) {
      if (slot != null) {
        slot.release();
      }
    }
  }

  static void filledUpToACount(int size) throws IOException {
    Buf[] all = new Buf[size];
    int count = 0;
    try {
      for (; count < size; count++) {
        all[count] = Buf.alloc();
      }
      Work.io();
    } finally {
      for (int i = 0; i < count; i++) {
        all[i].release();
      }
    }
  }

  static void filledAndForgotten(int size) throws IOException {
    Buf[] all = new Buf[size]; // expect: leak
    int count = 0;
    try {
      for (; count < size; count++) {
        all[count] = Buf.alloc();
      }
      Work.io();
    } finally {
      for (int i = 0; i < count; i++) {
        all[i].size();
      }
    }
  }

  static void ofArrays() {
    Buf[][] rows = new Buf[1][1];
    rows[0][0] = Buf.alloc();
    rows[0][0].release();
  }

  static void rowByRow() {
    Buf[][] rows = new Buf[1][];
    rows[0] = new Buf[] {Buf.alloc()};
    for (Buf buf : rows[0]) {
      buf.release();
    }
  }

  static int ofOtherThings() {
    @Owned Object[] all = {"text", Integer.valueOf(3)};
    return all.length;
  }

  static void oneForAll() {
    List<Buf> list = List.of(Buf.alloc()); // expect: leak
    list.size();
  }

  static void oneReleased() {
    List<Buf> list = Arrays.asList(Buf.alloc());
    list.get(0).release();
  }
}
