// Modern: what the accessor of a record lends is the container that the record has.
package cases.real.modern;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.Owned;
import fixture.Buf;
import fixture.Tasks;
import java.util.ArrayList;
import java.util.List;

class RecordsOfLists {
  record Batch(String name, List<@Owned Buf> bufs) {
    @Disposes
    void close() {
      bufs.forEach(Buf::release);
      bufs.clear();
    }

    int size() {
      return bufs.size();
    }

    Batch moved(String other) {
      List<@Owned Buf> own = new ArrayList<>(bufs);
      bufs.clear();
      return new Batch(other, own);
    }
  }

  record View(List<@Borrowed Buf> bufs) {}

  static List<@Borrowed Buf> view(Batch b) {
    return b.bufs();
  }

  static int sum(Batch b) {
    int n = 0;
    for (Buf x : b.bufs()) n += x.size();
    return n + b.bufs().stream().mapToInt(Buf::size).sum();
  }

  static void addTo(Batch b) {
    b.bufs().add(Buf.alloc());
  }

  static void drained(Batch b) {
    b.bufs().forEach(Buf::release);
    b.bufs().clear();
  }

  static void drainedPoll(Batch b) {
    while (!b.bufs().isEmpty()) b.bufs().remove(0).release();
  }

  static View look(Batch b) {
    return new View(b.bufs());
  }

  static void transfer(Batch from, Batch to) {
    to.bufs().addAll(from.bufs());
    from.bufs().clear();
  }

  static @Owned Buf first(Batch b) {
    return b.bufs().get(0); // expect: return-of-borrowed
  }

  static @Owned Buf firstRetained(Batch b) {
    return b.bufs().get(0).retain();
  }

  static void consume(Batch b) {
    try {
      sum(b);
    } finally {
      b.close();
    }
  }

  static void made() {
    Batch b = new Batch("", new ArrayList<>());
    b.bufs().add(Buf.alloc());
    b.close();
  }

  static int made2() {
    Batch b = new Batch("", List.of(Buf.alloc()));
    int n = b.bufs().get(0).size();
    b.close();
    return n + b.bufs().size();
  }

  static void loop(List<Batch> all) {
    for (Batch b : all) {
      for (Buf x : b.bufs()) x.size();
    }
  }

  static void loopRetained(Batch b, List<@Owned Buf> out) {
    for (Buf x : b.bufs()) {
      out.add(x.retain());
    }
  }

  static void loopKept(Batch b, List<@Owned Buf> out) {
    for (Buf x : b.bufs()) {
      out.add(x); // expect: borrowed-escape
    }
  }

  static void loopKeptCleared(Batch b, List<@Owned Buf> out) {
    for (Buf x : b.bufs()) {
      out.add(x);
    }
    b.bufs().clear();
  }

  static void lambda(Batch b) {
    Tasks.later(() -> b.close());
  }

  static void lambda2(Batch b) {
    Tasks.later(() -> b.bufs().forEach(Buf::size));
  }

  static void drainedTwice(Batch b) {
    b.bufs().forEach(Buf::release);
    b.bufs().forEach(Buf::release); // expect: double-release
    b.bufs().clear();
  }

  static void drainedAndLeft(Batch b) {
    for (Buf x : b.bufs()) {
      x.release(); // expect: stale-field
    }
  }

  static void clearedOnly(Batch b) {
    b.bufs().clear(); // expect: owned-field-leak
  }

  static void releasedWhereItIs(Batch b) {
    b.bufs().get(0).release(); // expect: release-of-borrowed
  }
}
