// Java: an array that is given away must not have what was released.
package cases.java.arrays;

import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;
import fixture.Work;
import java.util.ArrayList;
import java.util.List;

class GivenWithTheReleased {
  static native void take(@Steals Buf[] bufs);

  static native void takeAll(@Steals List<@Owned Buf> bufs);

  static void named() {
    Buf buf = Buf.alloc();
    Buf[] bufs = {buf};
    buf.release();
    take(bufs); // expect: double-release
  }

  static void inItsPlace() {
    Buf[] bufs = {Buf.alloc(), Buf.alloc()};
    bufs[0].release();
    take(bufs); // expect: double-release
  }

  static void ofTheCaller(@Steals Buf[] bufs) {
    bufs[0].release();
    take(bufs); // expect: double-release
  }

  static void inAList() {
    List<@Owned Buf> bufs = new ArrayList<>();
    bufs.add(Buf.alloc());
    bufs.get(0).release();
    takeAll(bufs); // expect: double-release
  }

  static void replaced() {
    Buf[] bufs = {Buf.alloc(), Buf.alloc()};
    bufs[0].release();
    bufs[0] = Buf.alloc();
    take(bufs);
  }

  static void clearedThere() {
    Buf[] bufs = {Buf.alloc(), Buf.alloc()};
    bufs[0].release();
    bufs[0] = null;
    take(bufs);
  }

  static void removed() {
    List<@Owned Buf> bufs = new ArrayList<>();
    bufs.add(Buf.alloc());
    bufs.add(Buf.alloc());
    Buf first = bufs.get(0);
    first.release();
    bufs.remove(0);
    takeAll(bufs);
  }

  static void retained() {
    Buf buf = Buf.alloc();
    Buf[] bufs = {buf.retain()};
    buf.release();
    take(bufs);
  }

  static void oneOrTheOther() {
    Buf[] bufs = {Buf.alloc()};
    if (Work.test()) {
      bufs[0].release();
    } else {
      take(bufs);
    }
  }

  static void usedAfterwards() {
    Buf buf = Buf.alloc();
    Buf[] bufs = {buf};
    take(bufs);
    buf.size(); // expect: use-after-steal
  }

  static void usedAfterTheLoop() {
    Buf buf = Buf.alloc();
    Buf[] bufs = {buf};
    for (Buf each : bufs) {
      each.release();
    }
    buf.size(); // expect: use-after-release
  }
}
