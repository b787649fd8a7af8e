// A local container that still owns elements when it goes out of use is a leak at its creation.
package cases.spec.analysis;

import dev.custody.Borrowed;
import dev.custody.Steals;
import fixture.Buf;
import fixture.Sink;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

class LocalContainers {
  static int forgotten() {
    List<Buf> bufs = new ArrayList<>(); // expect: leak
    bufs.add(Buf.alloc());
    return bufs.size();
  }

  static void neverFilled() {
    List<Buf> bufs = new ArrayList<>();
    bufs.size();
  }

  static List<Buf> returned() {
    List<Buf> bufs = new ArrayList<>();
    bufs.add(Buf.alloc());
    return bufs;
  }

  static void takeAll(@Steals List<Buf> bufs) {
    for (Buf buf : bufs) {
      Sink.take(buf);
    }
  }

  static int lookAtAll(@Borrowed List<Buf> bufs) {
    return bufs.size();
  }

  static void givenAway() {
    List<Buf> bufs = new ArrayList<>();
    bufs.add(Buf.alloc());
    takeAll(bufs);
  }

  static void onlyLent() {
    List<Buf> bufs = new ArrayList<>(); // expect: leak
    bufs.add(Buf.alloc());
    lookAtAll(bufs);
  }

  static void clearedWithoutRelease() {
    List<Buf> bufs = new ArrayList<>(); // expect: leak
    bufs.add(Buf.alloc());
    bufs.clear();
  }

  static void emptiedOnOnePathOnly(boolean wanted) {
    Deque<Buf> bufs = new ArrayDeque<>(); // expect: leak
    bufs.push(Buf.alloc());
    if (wanted) {
      bufs.pop().release();
    }
  }

  static int arrayForgotten() {
    Buf[] bufs = {Buf.alloc(), Buf.alloc()}; // expect: leak
    return bufs.length;
  }
}
