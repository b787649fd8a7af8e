// A while that counts an index in its last statement comes by the elements as a for does.
package cases.java.collections;

import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;
import java.util.List;

class CountingWhile {
  static native @Owned List<Buf> list();

  static int usedAfterwards(@Steals List<Buf> all) {
    int i = 0;
    while (i < all.size()) {
      all.get(i).release();
      i++;
    }
    return all.get(0).size(); // expect: use-after-release
  }

  static void releasedAfterwards(@Steals Buf[] all) {
    int i = 0;
    while (i < all.length) {
      all[i].release();
      i += 1;
    }
    all[0].release(); // expect: double-release
  }

  static int usedBefore(@Steals List<Buf> all) {
    int size = all.get(0).size();
    int i = 0;
    while (i < all.size()) {
      Buf each = all.get(i);
      size += each.size();
      each.release();
      i++;
    }
    return size;
  }

  static void inTwoLoops(@Steals Buf[] all) {
    int i = 0;
    while (i < all.length) {
      all[i].release();
      all[i] = null;
      ++i;
    }
    int k = 0;
    while (k < all.length) {
      if (all[k] != null) {
        all[k].release();
      }
      k++;
    }
  }

  static void withoutTheFirst(@Steals List<Buf> all) { // expect: leak
    int i = 1;
    while (i < all.size()) {
      all.get(i).release();
      i++;
    }
  }

  static void theFirstAndTheRest(@Steals List<Buf> all) {
    all.get(0).release();
    int i = 1;
    while (i < all.size()) {
      all.get(i).release();
      i++;
    }
  }

  static void goesOnWhereTheOtherEnded(@Steals List<Buf> all, int some) {
    int i = 0;
    while (i < some) {
      all.get(i).release();
      i++;
    }
    while (i < all.size()) {
      all.get(i).release();
      i++;
    }
  }

  static void fromWhereTheFirstStopped(@Steals List<Buf> all) {
    int i = 0;
    while (i < all.size()) {
      if (all.get(i).size() == 0) {
        break;
      }
      all.get(i).release();
      i++;
    }
    for (int k = i; k < all.size(); k++) {
      all.get(k).release();
    }
  }

  static void skipsSome(@Steals List<Buf> all) {
    int i = 0;
    while (i < all.size()) {
      if (all.get(i).size() == 0) {
        all.remove(i).release();
        continue;
      }
      i++;
    }
    all.forEach(Buf::release);
  }

  static void inParts(@Steals Buf[] all, int parts, int each) {
    int i = 0;
    for (int part = 1; part <= parts; part++) {
      while (i < part * each) {
        all[i].release();
        i++;
      }
    }
  }
}
