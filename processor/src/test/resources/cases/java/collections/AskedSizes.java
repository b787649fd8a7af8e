// What a condition learns of the size bounds what a container has.
package cases.java.collections;

import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

class AskedSizes {
  static native @Owned Buf merge(@Steals Buf one, @Steals Buf other);

  static native @Owned List<Buf> list();

  static @Owned Buf mergedUntilOneIsLeft(int count) {
    Deque<Buf> queue = new ArrayDeque<>();
    for (int i = 0; i < count; i++) {
      queue.add(Buf.alloc());
    }
    while (queue.size() > 1) {
      Buf one = queue.poll();
      Buf other = queue.poll();
      queue.add(merge(one, other));
    }
    return queue.poll();
  }

  static void theOneIsForgotten(int count) {
    Deque<Buf> queue = new ArrayDeque<>(); // expect: leak
    for (int i = 0; i < count; i++) {
      queue.add(Buf.alloc());
    }
    while (queue.size() > 1) {
      Buf one = queue.poll();
      Buf other = queue.poll();
      queue.add(merge(one, other));
    }
  }

  static void onlyOne() {
    List<Buf> all = list();
    if (all.size() == 1) {
      all.get(0).release();
      return;
    }
    for (Buf each : all) {
      each.release();
    }
  }

  static void twoOfThree() {
    List<Buf> all = list(); // expect: leak
    if (all.size() <= 3) {
      all.remove(0).release();
      all.remove(0).release();
      return;
    }
    for (Buf each : all) {
      each.release();
    }
  }

  static void releasedAndTakenOut() {
    List<Buf> all = new ArrayList<>();
    all.add(Buf.alloc());
    all.add(Buf.alloc());
    all.forEach(Buf::release);
    if (!all.isEmpty()) {
      all.remove(0).release(); // expect: double-release
    }
  }

  static void inAVariable() {
    List<Buf> all = list();
    int count = all.size();
    if (count == 0) {
      return;
    }
    if (count == 1) {
      all.get(0).release();
      return;
    }
    all.forEach(Buf::release);
  }

  static void inAVariableThatIsOutOfDate() {
    List<Buf> all = list(); // expect: leak
    int count = all.size();
    all.add(Buf.alloc());
    if (count == 1) {
      all.get(0).release();
      return;
    }
    all.forEach(Buf::release);
  }

  static void bySwitch() {
    List<Buf> all = list();
    switch (all.size()) {
      case 0:
        return;
      case 1:
        all.get(0).release();
        return;
      default:
        all.forEach(Buf::release);
    }
  }

  static void bySwitchAndOneIsLeft() {
    List<Buf> all = list(); // expect: leak
    switch (all.size()) {
      case 0:
        return;
      case 1, 2:
        all.get(0).release();
        return;
      default:
        all.forEach(Buf::release);
    }
  }
}
