// Draining loops discharge a container: `for … release()`, `while ((t = q.poll()) != null)`,
// `forEach(T::release)`.
package cases.spec.analysis;

import dev.custody.Steals;
import fixture.Buf;
import fixture.Sink;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

class DrainingLoops {
  static List<Buf> make(int size) {
    List<Buf> bufs = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      bufs.add(Buf.alloc());
    }
    return bufs;
  }

  static void forEachLoop() {
    List<Buf> bufs = make(3);
    for (Buf buf : bufs) {
      buf.release();
    }
  }

  static void forEachLoopAndClear() {
    List<Buf> bufs = make(3);
    for (Buf buf : bufs) {
      buf.release();
    }
    bufs.clear();
  }

  static void pollingLoop() {
    Deque<Buf> bufs = new ArrayDeque<>();
    bufs.add(Buf.alloc());
    Buf buf;
    while ((buf = bufs.poll()) != null) {
      buf.release();
    }
  }

  static void forEachMethod() {
    List<Buf> bufs = make(3);
    bufs.forEach(Buf::release);
  }

  static void loopThatOnlyLooks() {
    List<Buf> bufs = make(3); // expect: leak
    for (Buf buf : bufs) {
      buf.size();
    }
  }

  static void pollingLoopThatForgets() {
    Deque<Buf> bufs = new ArrayDeque<>();
    bufs.add(Buf.alloc());
    Buf buf;
    while ((buf = bufs.poll()) != null) { // expect: leak
      buf.size();
    }
  }

  static void eachTurnEitherWay(@Steals List<Buf> bufs) {
    for (Buf buf : bufs) {
      if (buf.readable()) {
        Sink.take(buf);
      } else {
        buf.release();
      }
    }
  }

  static void someTurnsOnly(@Steals List<Buf> bufs) { // expect: leak
    for (Buf buf : bufs) {
      if (buf.readable()) {
        Sink.take(buf);
      }
    }
  }
}
