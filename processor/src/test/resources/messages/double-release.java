import dev.custody.*;
import fixture.*;
import java.util.List;

class Example {
  static void releasedTwice(boolean wanted) {
    Buf buf = Buf.alloc();
    if (wanted) {
      buf.release();
    }
    buf.release();
  }

  static void releasedAfterGivenAway(@Borrowed PyList list) throws PyError {
    PyInt item = PyInt.fromLong(1);
    try {
      list.setItem(0, item);
    } catch (PyError error) {
      item.decRef();
      throw error;
    }
  }

  static void givenAwayAfterReleased() {
    Buf buf = Buf.alloc();
    buf.release();
    Sink.take(buf);
  }

  static void givenAwayTwice() {
    Buf buf = Buf.alloc();
    Sink.take(buf);
    Sink.take(buf);
  }

  static void underTwoNames() {
    Buf buf = Buf.alloc();
    Buf other = buf;
    buf.release();
    other.release();
  }

  static void afterAnOffer() {
    Buf buf = Buf.alloc();
    Sink.offer(buf);
    buf.release();
  }

  static void closedTwice() {
    try (Res res = Res.open()) {
      res.close();
    }
  }

  static void movedIntoAFunction() {
    Buf buf = Buf.alloc();
    Tasks.later(() -> buf.release());
    buf.release();
  }

  static void inEveryTurn() {
    Buf buf = Buf.alloc();
    do {
      buf.release();
    } while (Work.test());
  }

  static void halfWay(@Steals List<Buf> all) {
    try {
      for (Buf each : all) {
        Sink.take(each);
      }
      all.clear();
    } finally {
      for (Buf each : all) {
        each.release();
      }
    }
  }

  static native void send(@Steals List<Buf> all);

  static void allTwice(@Steals List<Buf> all) {
    send(all);
    send(all);
  }

  static void allAfterwards(@Steals List<Buf> all) {
    send(all);
    all.forEach(Buf::release);
  }

  @RefCounted
  static class Handle implements AutoCloseable {
    @Releases(idempotent = true)
    @Override
    public void close() {}
  }

  static void closedAfterItWasStored(List<Handle> all) {
    try (Handle handle = new Handle()) {
      all.add(handle);
    }
  }
}
