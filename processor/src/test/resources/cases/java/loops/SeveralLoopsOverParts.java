// Loops that each visit a part of a container may visit all of it together, and none of it twice.
package cases.java.loops;

import dev.custody.Steals;
import fixture.Buf;
import java.util.List;

class SeveralLoopsOverParts {
  static void evenAndOdd(@Steals Buf[] bufs) {
    for (int i = 0; i < bufs.length; i += 2) {
      bufs[i].release();
    }
    for (int i = 1; i < bufs.length; i += 2) {
      bufs[i].release();
    }
  }

  static void lastByItself(@Steals List<Buf> bufs) {
    int last = bufs.size() - 1;
    for (int i = 0; i < last; i++) {
      bufs.get(i).release();
    }
    bufs.get(last).release();
  }

  static void around(@Steals Buf[] bufs, int middle) {
    for (int i = 0; i < middle; i++) {
      bufs[i].release();
    }
    bufs[middle].release();
    for (int i = middle + 1; i < bufs.length; i++) {
      bufs[i].release();
    }
  }

  static void backPartFirst(@Steals Buf[] bufs, int start) {
    for (int i = start; i < bufs.length; i++) {
      bufs[i].release();
    }
    for (int i = 0; i < start; i++) {
      bufs[i].release();
    }
  }

  static void allTwice(@Steals List<Buf> bufs) {
    int size = bufs.size();
    for (int i = 0; i < size; i++) {
      bufs.get(i).release();
    }
    for (int i = 0; i < size; i++) {
      bufs.get(i).release(); // expect: double-release
    }
  }

  static void allAndTheFirst(@Steals Buf[] bufs) {
    for (int i = 0, n = bufs.length; i < n; i++) {
      bufs[i].release();
    }
    bufs[0].release(); // expect: double-release
  }
}
