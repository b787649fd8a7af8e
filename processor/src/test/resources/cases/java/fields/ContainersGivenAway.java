// Java: what a field's container has may be given away only if the field loses it.
package cases.java.fields;

import dev.custody.Disposes;
import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;
import fixture.Work;
import java.util.ArrayList;
import java.util.List;

class ContainersGivenAway {
  static native void take(@Steals List<@Owned Buf> bufs);

  static class Batch {
    List<@Owned Buf> bufs = new ArrayList<>();
    List<@Owned Buf> spare = new ArrayList<>();

    Batch() {}

    Batch(@Steals List<@Owned Buf> bufs) {
      this.bufs = bufs;
    }

    Batch copy() {
      return new Batch(bufs); // expect: stale-field
    }

    Batch flushed() {
      Batch full = new Batch(bufs);
      bufs = new ArrayList<>();
      return full;
    }

    Batch flushedBefore() {
      List<@Owned Buf> full = bufs;
      bufs = new ArrayList<>();
      return new Batch(full);
    }

    void sent() {
      take(bufs); // expect: stale-field
    }

    void sentAndReplaced() {
      take(bufs);
      bufs = new ArrayList<>();
    }

    void sentAndCleared() {
      take(bufs);
      bufs.clear();
    }

    void sentIfAny() {
      if (!bufs.isEmpty()) {
        take(bufs);
        bufs = new ArrayList<>();
      }
    }

    void swappedAndSent() {
      List<@Owned Buf> full = bufs;
      bufs = spare;
      spare = full;
      take(spare);
      spare = new ArrayList<>();
    }

    void sentInTurns() {
      while (Work.test()) {
        take(bufs);
        bufs = new ArrayList<>();
      }
    }

    void drainedAndClosed() {
      bufs.forEach(Buf::release);
      close(); // expect: double-release
    }

    void drainedClearedAndClosed() {
      bufs.forEach(Buf::release);
      bufs.clear();
      close();
    }

    @Disposes
    void close() {
      bufs.forEach(Buf::release);
      bufs.clear();
      spare.forEach(Buf::release);
      spare.clear();
    }

    @Disposes
    void closeTo() {
      take(bufs);
      take(spare);
    }
  }

  static Batch another(Batch batch) {
    return new Batch(batch.bufs); // expect: stale-field
  }

  static Batch moved(Batch batch) {
    Batch other = new Batch(batch.bufs);
    batch.bufs = new ArrayList<>();
    return other;
  }

  static void appended(Batch from, Batch to) {
    to.bufs.addAll(from.bufs); // expect: stale-field
  }

  static void appendedAndCleared(Batch from, Batch to) {
    to.bufs.addAll(from.bufs);
    from.bufs.clear();
  }

  static void appendedAndReplaced(Batch from, Batch to) {
    to.bufs.addAll(from.bufs);
    from.bufs = new ArrayList<>();
  }

  static void appendedRetained(Batch from, Batch to) {
    from.bufs.forEach(Buf::retain);
    to.bufs.addAll(from.bufs);
  }

  static void appendedToRetain(Batch from, Batch to) {
    to.bufs.addAll(from.bufs);
    from.bufs.forEach(Buf::retain);
  }

  static void drainedAndClosed(Batch batch) {
    batch.bufs.forEach(Buf::release);
    batch.close(); // expect: double-release
  }

  static void drainedClearedAndClosed(Batch batch) {
    batch.bufs.forEach(Buf::release);
    batch.bufs.clear();
    batch.close();
  }

  static void lookedAtAndClosed(Batch batch) {
    batch.bufs.forEach(Buf::size);
    batch.close();
  }
}
