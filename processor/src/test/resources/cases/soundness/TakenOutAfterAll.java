// Found by running generated programs: what is taken out of a container may be gone already.
package cases.soundness;

import fixture.Buf;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

class TakenOutAfterAll {
  static void ifThereIsAny() {
    List<Buf> list = new ArrayList<>();
    list.add(Buf.alloc());
    list.forEach(Buf::release);
    if (!list.isEmpty()) {
      list.remove(0).release(); // expect: double-release
    }
  }

  static void untilThereIsNone() {
    Deque<Buf> queue = new ArrayDeque<>();
    queue.add(Buf.alloc());
    for (Buf buf : queue) {
      buf.release();
    }
    Buf next;
    while ((next = queue.poll()) != null) {
      next.release(); // expect: double-release
    }
  }

  static void andDropped() {
    List<Buf> list = new ArrayList<>();
    list.add(Buf.alloc());
    list.forEach(Buf::release);
    while (!list.isEmpty()) {
      list.remove(0);
    }
  }

  static void andDroppedInTurn() {
    Deque<Buf> queue = new ArrayDeque<>();
    queue.add(Buf.alloc());
    queue.forEach(Buf::release);
    while (queue.poll() != null) {
    }
  }
}
