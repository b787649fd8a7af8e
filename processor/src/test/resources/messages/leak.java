import dev.custody.*;
import fixture.*;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

class Example {
  static int onOnePath(int size) {
    Buf buf = Buf.alloc(size);
    if (size == 0) {
      return -1;
    }
    int first = buf.get(0);
    buf.release();
    return first;
  }

  static void inABlock(boolean wanted) {
    if (wanted) {
      Buf buf = Buf.alloc();
      buf.write(1);
    }
    Work.plain();
  }

  static void overwritten() {
    Buf buf = Buf.alloc();
    buf = Buf.alloc(2);
    buf.release();
  }

  static void ignored() {
    Buf.alloc();
  }

  static void retained(@Borrowed Buf buf) {
    buf.retain();
    buf.write(1);
  }

  static @Borrowed(from = "pool") Buf asBorrowed(Pool pool) {
    Buf buf = pool.get(0).copy();
    return buf;
  }

  static void parameter(@Steals Buf buf, boolean wanted) {
    if (wanted) {
      buf.release();
    }
  }

  static void elements(@Steals Buf... bufs) {
    Work.plain();
  }

  static void captured(boolean wanted) {
    Buf buf = Buf.alloc();
    Tasks.later(
        () -> {
          if (wanted) {
            buf.release();
          }
        });
  }

  static void container() {
    List<Buf> bufs = new ArrayList<>();
    bufs.add(Buf.alloc());
  }

  static void cleared() {
    List<Buf> bufs = new ArrayList<>();
    bufs.add(Buf.alloc());
    bufs.clear();
  }

  static void aLongWay(int a, int b, int c, int d, int e, int f) throws PyError {
    PyInt number = PyInt.fromLong(a);
    number.incRef();
    if (a > 1) {
      Work.plain();
    }
    if (b > 1) {
      Work.plain();
    }
    if (c > 1) {
      number.decRef();
      if (d > 1) {
        if (e > 1) {
          if (f > 1) {
            return;
          }
        }
      }
    } else {
      number.decRef();
    }
    number.decRef();
  }

  static int temporaries() {
    return Buf.alloc().copy().size();
  }

  static class View {
    @Borrowed private Buf shown;

    void show() {
      shown = Buf.alloc();
    }
  }

  static void refused() {
    Buf buf = Buf.alloc();
    Sink.offer(buf);
  }

  static void closedOnceTooFew() {
    try (Res res = Res.open()) {
      res.retain();
    }
  }

  static void inALambda() {
    Tasks.later(
        () -> {
          Buf buf = Buf.alloc();
          buf.size();
        });
  }

  static class Started {
    Started() {
      Buf buf = Buf.alloc();
      buf.size();
    }
  }

  static void ofACase(int kind) {
    Buf buf = Buf.alloc();
    switch (kind) {
      case 1 -> buf.release();
      case 2 -> Sink.take(buf);
      default -> Work.plain();
    }
  }

  static void element() {
    Buf[] bufs = new Buf[1];
    bufs[0] = Buf.alloc();
    bufs[0] = Buf.alloc();
    bufs[0].release();
    bufs[0] = null;
  }

  static void decisionsThatDoNotMatter(int a, int b, List<String> names) {
    Buf buf = Buf.alloc();
    if (a > 0) {
      Work.plain();
    } else if (a < -1) {
      Work.test();
    }
    for (String name : names) {
      Work.plain();
    }
    if (b > 0) {
      return;
    }
    buf.release();
  }

  static void takenOut(@Steals List<Buf> bufs) {
    for (Iterator<Buf> each = bufs.iterator(); each.hasNext(); ) {
      Buf buf = each.next();
      each.remove();
    }
  }

  static void retained(List<Buf> bufs) {
    bufs.forEach(Buf::retain);
  }

  static void halfOfADecision(int a, int b) {
    Buf buf = Buf.alloc();
    if (a > 0 && b > 0) {
      buf.release();
    }
  }

  static class Box<T> {
    T value;

    Box(@Steals T value) {
      this.value = value;
    }
  }

  static void storedAndTakenOut(@Steals Buf buf, Buf[] bufs) {
    bufs[1] = buf;
    bufs[1] = null;
  }

  @RefCounted
  static class Handle implements AutoCloseable {
    @Releases(idempotent = true)
    @Override
    public void close() {}

    int size() {
      return 1;
    }
  }

  static int neverClosed() {
    Handle handle = new Handle();
    return handle.size();
  }
}
