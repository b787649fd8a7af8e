// The first slot of an array may never be used: who counts from 1 leaves it out, and leaks nothing.
package cases.java.loops;

import dev.custody.Disposes;
import dev.custody.Steals;
import fixture.Buf;

class OneBased {
  static final class Heap {
    private final Buf[] heap = new Buf[16];
    private int size;

    void add(@Steals Buf buf) {
      heap[++size] = buf;
    }

    @Disposes
    void close() {
      for (int i = 1; i <= size; i++) {
        heap[i].release();
        heap[i] = null;
      }
      size = 0;
    }
  }

  static final class HeapLeftAsItIs {
    private final Buf[] heap = new Buf[16];
    private int size;

    void add(@Steals Buf buf) {
      heap[++size] = buf;
    }

    @Disposes
    void close() {
      for (int i = 1; i <= size; i++) {
        heap[i].release();
      }
      size = 0;
    }
  }

  static void given(@Steals Buf[] heap) {
    for (int i = 1; i < heap.length; i++) {
      if (heap[i] != null) {
        heap[i].release();
      }
    }
  }

  static void filledFromTheFirst() {
    Buf[] all = new Buf[4]; // expect: leak
    for (int i = 0; i < all.length; i++) {
      all[i] = Buf.alloc();
    }
    for (int i = 1; i < all.length; i++) {
      all[i].release();
    }
  }
}
