// Found by running generated programs: some elements of a container are gone, and still in it.
package cases.soundness;

import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;
import fixture.Sink;
import fixture.Work;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

class PartlyDiscarded {
  static void underACondition() {
    List<Buf> list = new ArrayList<>();
    list.add(Buf.alloc());
    for (Buf buf : list) {
      if (Work.test()) {
        buf.release();
      }
    }
    for (Buf buf : list) {
      buf.release(); // expect: double-release
    }
  }

  static void takenPerhaps() {
    List<Buf> list = new ArrayList<>();
    list.add(Buf.alloc());
    for (Buf buf : list) {
      Sink.put(buf);
    }
    for (Buf buf : list) {
      buf.release(); // expect: double-release
    }
  }

  static void theFirstOne() {
    List<Buf> list = new ArrayList<>();
    list.add(Buf.alloc());
    list.add(Buf.alloc());
    list.get(0).release();
    list.forEach(Buf::release); // expect: double-release
  }

  static void anArraysElement(@Steals Buf given) {
    Buf[] array = new Buf[2];
    array[0] = given;
    given.release();
    for (Buf buf : array) {
      if (buf != null) {
        buf.release(); // expect: double-release
      }
    }
  }

  static void moreIsAdded() {
    List<Buf> list = new ArrayList<>();
    list.add(Buf.alloc());
    list.forEach(Buf::release);
    list.add(Buf.alloc());
    list.forEach(Buf::release); // expect: double-release
  }

  static List<@Owned Buf> returned() {
    List<Buf> list = new ArrayList<>();
    list.add(Buf.alloc());
    for (Buf buf : list) {
      if (Work.test()) {
        buf.release(); // expect: release-of-borrowed
      }
    }
    return list;
  }

  static int readBefore() {
    List<Buf> list = new ArrayList<>();
    list.add(Buf.alloc());
    Buf first = list.get(0);
    for (Buf buf : list) {
      buf.release();
    }
    return first.size(); // expect: use-after-release
  }

  static int readAndHandedOn(List<@Owned Buf> others) {
    List<Buf> list = new ArrayList<>();
    list.add(Buf.alloc());
    Buf first = list.get(0);
    for (Buf buf : list) {
      others.add(buf);
    }
    return first.size();
  }

  static void takenOut() {
    List<Buf> list = new ArrayList<>();
    list.add(Buf.alloc());
    for (Iterator<Buf> each = list.iterator(); each.hasNext(); ) {
      Buf buf = each.next();
      if (Work.test()) {
        each.remove();
        buf.release();
      }
    }
    list.forEach(Buf::release);
  }

  static void takenOutAfterwards() {
    List<Buf> list = new ArrayList<>();
    list.add(Buf.alloc());
    for (Iterator<Buf> each = list.iterator(); each.hasNext(); ) {
      Buf buf = each.next();
      if (Work.test()) {
        buf.release();
        each.remove();
      }
    }
    list.forEach(Buf::release);
  }

  static void refused() {
    List<Buf> list = new ArrayList<>();
    list.add(Buf.alloc());
    for (Buf buf : list) {
      if (Sink.put(buf) != 0) {
        buf.release();
      }
    }
  }

  static void clearedBetween() {
    List<Buf> list = new ArrayList<>();
    list.add(Buf.alloc());
    list.forEach(Buf::release);
    list.clear();
    list.add(Buf.alloc());
    list.forEach(Buf::release);
  }

  static void theFirstThenTheOthers() {
    List<Buf> list = new ArrayList<>();
    list.add(Buf.alloc());
    list.add(Buf.alloc());
    list.get(0).release();
    for (int i = 1; i < list.size(); i++) {
      list.get(i).release();
    }
  }

  static void slotIsFilledAgain(@Steals Buf given) {
    Buf[] array = new Buf[2];
    array[0] = Buf.alloc();
    array[0].release();
    array[0] = given;
    for (Buf buf : array) {
      if (buf != null) {
        buf.release();
      }
    }
  }

  static void peekedAndPolled() {
    Deque<Buf> queue = new ArrayDeque<>();
    queue.add(Buf.alloc());
    queue.add(Buf.alloc());
    queue.peek().release();
    queue.poll();
    Buf next;
    while ((next = queue.poll()) != null) {
      next.release();
    }
  }
}

class TwoArraysInStep {
  private static native @Owned Buf wrapped(@Steals Buf buf);

  private static native @Owned Buf[] split();

  static @Owned Buf[] moved() {
    Buf[] from = split();
    Buf[] to = new Buf[from.length];
    for (int i = 0; i < from.length; i++) {
      to[i] = wrapped(from[i]);
    }
    return to;
  }

  static void movedAndLost() {
    Buf[] from = split();
    Buf[] to = new Buf[from.length]; // expect: leak
    for (int i = 0; i < from.length; i++) {
      to[i] = wrapped(from[i]);
    }
  }
}
