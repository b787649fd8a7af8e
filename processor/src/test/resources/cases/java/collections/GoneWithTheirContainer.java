// Java: what a container has is discarded with it, whatever other name it has.
package cases.java.collections;

import dev.custody.Disposes;
import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;
import fixture.Work;
import java.util.ArrayList;
import java.util.List;

class GoneWithTheirContainer {
  static native void take(@Steals List<@Owned Buf> bufs);

  static native @Owned List<Buf> sorted(@Steals List<@Owned Buf> bufs);

  static class Batch {
    private final List<@Owned Buf> bufs;

    Batch(@Steals(into = "this") List<@Owned Buf> bufs) {
      this.bufs = bufs;
    }

    @Disposes
    void close() {
      bufs.forEach(Buf::release);
    }
  }

  static List<@Owned Buf> some() {
    List<@Owned Buf> bufs = new ArrayList<>();
    bufs.add(Buf.alloc());
    return bufs;
  }

  static void putInAndDrained() {
    List<@Owned Buf> bufs = new ArrayList<>();
    Buf buf = Buf.alloc();
    bufs.add(buf);
    for (Buf each : bufs) {
      each.release();
    }
    buf.size(); // expect: use-after-release
  }

  static void putInAndUsedBefore() {
    List<@Owned Buf> bufs = new ArrayList<>();
    Buf buf = Buf.alloc();
    bufs.add(buf);
    buf.size();
    for (Buf each : bufs) {
      each.release();
    }
  }

  static void putInAndPerhapsDrained(boolean drain) {
    List<@Owned Buf> bufs = new ArrayList<>();
    Buf buf = Buf.alloc();
    bufs.add(buf);
    if (drain) {
      for (Buf each : bufs) {
        each.release();
      }
      return;
    }
    buf.size();
    bufs.forEach(Buf::release);
  }

  static void putInRetained() {
    List<@Owned Buf> bufs = new ArrayList<>();
    Buf buf = Buf.alloc();
    bufs.add(buf.retain());
    for (Buf each : bufs) {
      each.release();
    }
    buf.size();
    buf.release();
  }

  static void putInAndLookedAt() {
    List<@Owned Buf> bufs = new ArrayList<>();
    Buf buf = Buf.alloc();
    bufs.add(buf);
    for (Buf each : bufs) {
      each.size();
    }
    buf.size();
    bufs.forEach(Buf::release);
  }

  static void putInAndGiven() {
    List<@Owned Buf> bufs = new ArrayList<>();
    Buf buf = Buf.alloc();
    bufs.add(buf);
    take(bufs);
    buf.size(); // expect: use-after-steal
  }

  static void shownAndGiven() {
    List<@Owned Buf> bufs = some();
    Buf first = bufs.get(0);
    take(bufs);
    first.size(); // expect: use-after-steal
  }

  static void shownAndRetained() {
    List<@Owned Buf> bufs = some();
    Buf first = bufs.get(0).retain();
    take(bufs);
    first.size();
    first.release();
  }

  static void shownAndTakenOut() {
    List<@Owned Buf> bufs = some();
    Buf first = bufs.remove(0);
    take(bufs);
    first.size();
    first.release();
  }

  static void shownAndPerhapsGiven() {
    List<@Owned Buf> bufs = some();
    Buf first = bufs.get(0);
    if (Work.test()) {
      take(bufs);
      return;
    }
    first.size();
    bufs.forEach(Buf::release);
  }

  static void givenAndGotBack() {
    List<@Owned Buf> bufs = some();
    Buf first = bufs.get(0);
    List<@Owned Buf> inOrder = sorted(bufs);
    first.size();
    inOrder.forEach(Buf::release);
  }

  static void stillInTheBatch() {
    List<@Owned Buf> bufs = some();
    Buf first = bufs.get(0);
    Batch batch = new Batch(bufs);
    first.size();
    batch.close();
  }

  static void inTurns() {
    Buf last = null;
    while (Work.test()) {
      List<@Owned Buf> bufs = some();
      if (last != null) {
        last.size(); // expect: use-after-steal
      }
      last = bufs.get(0);
      take(bufs);
    }
  }
}
