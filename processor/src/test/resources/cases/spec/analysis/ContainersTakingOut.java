// Containers: taking out gives the reference back (`remove`, `poll`, `pop`, the displaced result of
// `put`, `set`).
package cases.spec.analysis;

import dev.custody.Owned;
import fixture.Buf;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Queue;

class ContainersTakingOut {
  static void removedAndReleased(List<Buf> bufs) {
    bufs.remove(0).release();
  }

  static void removedAndForgotten(List<Buf> bufs) {
    bufs.remove(0); // expect: leak
  }

  static void polled(Queue<Buf> bufs) {
    Buf buf = bufs.poll();
    if (buf != null) {
      buf.release();
    }
  }

  static void polledAndForgotten(Queue<Buf> bufs) {
    Buf buf = bufs.poll(); // expect: leak
    if (buf != null) {
      buf.size();
    }
  }

  static @Owned Buf popped(Deque<Buf> bufs) {
    return bufs.pop();
  }

  static void displacedFromAMap(Map<String, Buf> bufs) {
    Buf old = bufs.put("a", Buf.alloc());
    if (old != null) {
      old.release();
    }
  }

  static void displacedFromAMapAndForgotten(Map<String, Buf> bufs) {
    Buf old = bufs.put("a", Buf.alloc()); // expect: leak
    if (old != null) {
      old.size();
    }
  }

  static void displacedFromAList(List<Buf> bufs) {
    Buf old = bufs.set(0, Buf.alloc());
    old.release();
  }

  static void takenOutOfAnArray(Buf[] bufs) {
    Buf buf = bufs[0];
    bufs[0] = null;
    buf.release();
  }

  static void takenOutOfAnArrayTwice(Buf[] bufs) {
    Buf buf = bufs[0];
    bufs[0] = null;
    buf.release();
    buf.release(); // expect: double-release
  }
}
