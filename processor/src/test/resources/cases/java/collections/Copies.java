// What is put into another container with all the rest is in both, until one of them is cleared.
// Whoever discards it through either has discarded it.
package cases.java.collections;

import dev.custody.Disposes;
import dev.custody.Steals;
import fixture.Buf;
import fixture.Sink;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;

class Copies {
  static void releasedInCopy() {
    List<Buf> bufs = new ArrayList<>();
    bufs.add(Buf.alloc());
    for (Buf buf : new ArrayList<>(bufs)) {
      buf.release();
    }
  }

  static void copiedAndForgotten() {
    List<Buf> bufs = new ArrayList<>(); // expect: leak
    bufs.add(Buf.alloc());
    for (Buf buf : new ArrayList<>(bufs)) {
      buf.size();
    }
  }

  static void addedAndReleasedThere() {
    List<Buf> bufs = new ArrayList<>();
    bufs.add(Buf.alloc());
    List<Buf> all = new ArrayList<>();
    all.addAll(bufs);
    for (Buf buf : all) {
      buf.release();
    }
  }

  static void addedAndReleasedHere() {
    List<Buf> bufs = new ArrayList<>();
    bufs.add(Buf.alloc());
    List<Buf> all = new ArrayList<>();
    all.addAll(bufs);
    for (Buf buf : bufs) {
      buf.release();
    }
  }

  static void movedFromCaller(List<Buf> bufs) {
    List<Buf> all = new ArrayList<>();
    all.addAll(bufs);
    bufs.clear();
    for (Buf buf : all) {
      buf.release();
    }
  }

  static void copiedFromCaller(List<Buf> bufs) {
    List<Buf> all = new ArrayList<>(bufs);
    for (Buf buf : all) {
      buf.release(); // expect: release-of-borrowed
    }
  }

  static List<Buf> copyReturned(List<Buf> bufs) {
    return new ArrayList<>(bufs); // expect: return-of-borrowed
  }

  static void joined(List<Buf> into, List<Buf> from) {
    into.addAll(from);
    from.clear();
  }

  static void joinedAndKept(List<Buf> into, List<Buf> from) {
    into.addAll(from); // expect: steal-of-borrowed
  }

  static void lentOnesReleased(List<Buf> bufs) {
    for (Buf buf : bufs) {
      buf.release();
    }
    bufs.clear();
  }

  static void lentOnesLeft(List<Buf> bufs) {
    for (Buf buf : bufs) {
      buf.release(); // expect: release-of-borrowed
    }
  }

  static Buf[] asArray() {
    List<Buf> bufs = new ArrayList<>();
    bufs.add(Buf.alloc());
    return bufs.toArray(new Buf[0]);
  }

  static void givenAsArray() {
    List<Buf> bufs = new ArrayList<>();
    bufs.add(Buf.alloc());
    Sink.takeAll(bufs.toArray(new Buf[0]));
  }

  static void arrayForgotten() {
    List<Buf> bufs = new ArrayList<>(); // expect: leak
    bufs.add(Buf.alloc());
    Buf[] all = bufs.toArray(new Buf[0]);
    all[0].size();
  }

  static Buf[] grown(@Steals Buf[] bufs) {
    Buf[] more = new Buf[bufs.length * 2];
    System.arraycopy(bufs, 0, more, 0, bufs.length);
    return more;
  }

  static void grownAndForgotten() {
    Buf[] bufs = {Buf.alloc()}; // expect: leak
    Buf[] more = new Buf[2];
    System.arraycopy(bufs, 0, more, 0, 1);
  }

  static void drained(BlockingQueue<Buf> queue) {
    List<Buf> bufs = new ArrayList<>();
    if (queue.drainTo(bufs) == 0) {
      return;
    }
    for (Buf buf : bufs) {
      buf.release();
    }
  }

  static void drainedAndForgotten(BlockingQueue<Buf> queue) {
    List<Buf> bufs = new ArrayList<>(); // expect: leak
    queue.drainTo(bufs);
    for (Buf buf : bufs) {
      buf.size();
    }
  }

  static void listed() {
    for (Buf buf : List.of(Buf.alloc(), Buf.alloc())) {
      buf.release();
    }
  }

  static void listedAndForgotten() {
    List<Buf> bufs = List.of(Buf.alloc(), Buf.alloc()); // expect: leak
    bufs.get(0).size();
  }

  static final class Batch {
    private final List<Buf> pending = new ArrayList<>();

    void add(@Steals Buf buf) {
      pending.add(buf);
    }

    void flush() {
      List<Buf> batch = new ArrayList<>(pending);
      pending.clear();
      for (Buf buf : batch) {
        buf.release();
      }
    }

    void flushAndForget() {
      List<Buf> batch = new ArrayList<>(pending);
      pending.clear(); // expect: owned-field-leak
      for (Buf buf : batch) {
        buf.size();
      }
    }

    @Disposes
    void close() {
      pending.forEach(Buf::release);
      pending.clear();
    }
  }
}
