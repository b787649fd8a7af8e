import fixture.Buf;
import fixture.BufReader;
import fixture.Sink;
import fixture.Tasks;
import fixture.Work;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** What a function has taken along is alive until it runs, and the method's again if it does not. */
class CarriedAlong {
  private Runnable cleaner;

  static void runAtTheEnd() {
    Buf buf = Buf.alloc();
    Runnable cleanup = buf::release;
    try {
      buf.write(1);
    } finally {
      cleanup.run();
    }
  }

  static void runBeforeTheUse() {
    Buf buf = Buf.alloc();
    Runnable cleanup = buf::release;
    cleanup.run();
    buf.write(1); // expect: use-after-steal
  }

  static void resource() throws Exception {
    Buf buf = Buf.alloc();
    try (AutoCloseable guard = () -> Sink.take(buf)) {
      buf.write(1);
    }
  }

  static void neverRun() {
    Buf buf = Buf.alloc(); // expect: leak
    Runnable cleanup = buf::release;
    buf.write(1);
  }

  static void notRunOnOnePath() {
    Buf buf = Buf.alloc(); // expect: leak
    Runnable cleanup = buf::release;
    if (buf.readable()) {
      return;
    }
    cleanup.run();
  }

  static void notRunOnFailure() throws IOException {
    Buf buf = Buf.alloc(); // expect: leak-on-exception
    Runnable cleanup = buf::release;
    buf.writeChecked(1);
    cleanup.run();
  }

  static Buf onlyOnFailure() throws IOException {
    Buf buf = Buf.alloc();
    Runnable undo = buf::release;
    boolean done = false;
    try {
      buf.writeChecked(1);
      done = true;
      return buf;
    } finally {
      if (!done) {
        undo.run();
      }
    }
  }

  static void oneOfSeveral(boolean give) {
    Buf buf = Buf.alloc();
    Runnable end;
    if (give) {
      end = () -> Sink.take(buf);
    } else {
      end = buf::release;
    }
    buf.write(1);
    end.run();
  }

  static void perhapsNone(boolean mine) {
    Buf buf = Buf.alloc();
    Runnable cleanup = mine ? buf::release : null;
    buf.write(1);
    if (cleanup != null) {
      cleanup.run();
    } else {
      Sink.take(buf);
    }
  }

  static void oneForEach(boolean swapped) {
    Buf one = Buf.alloc();
    Buf other = Buf.alloc();
    Runnable first = swapped ? other::release : one::release;
    Runnable second = swapped ? one::release : other::release;
    one.compareWith(other);
    first.run();
    second.run();
  }

  static void twiceTheSame(boolean swapped) {
    Buf one = Buf.alloc(); // expect: leak
    Buf other = Buf.alloc();
    Runnable first = swapped ? other::release : one::release;
    one.compareWith(other);
    first.run();
    if (!swapped) {
      other.release();
    }
  }

  static void withinAnother() {
    Buf buf = Buf.alloc();
    Runnable inner = buf::release;
    Runnable outer =
        () -> {
          Work.plain();
          inner.run();
        };
    buf.write(1);
    outer.run();
  }

  Runnable handedOut() {
    Buf buf = Buf.alloc();
    Runnable cleanup = buf::release;
    buf.write(1);
    return cleanup;
  }

  void storedAway(List<Runnable> hooks, Runnable[] table) {
    Buf one = Buf.alloc();
    Runnable first = one::release;
    one.write(1);
    cleaner = first;
    Buf two = Buf.alloc();
    Runnable second = two::release;
    two.write(2);
    hooks.add(second);
    Buf three = Buf.alloc();
    Runnable third = three::release;
    three.write(3);
    table[0] = third;
    Buf four = Buf.alloc();
    Runnable[] fourth = {four::release};
    Tasks.later(fourth[0]);
  }

  static void passedOn() {
    Buf buf = Buf.alloc();
    Runnable cleanup = buf::release;
    Tasks.later(cleanup);
    buf.write(1); // expect: use-after-steal
  }

  static void besidesTheFunction() {
    Buf buf = Buf.alloc();
    Runnable cleanup = buf::release;
    buf.release(); // expect: double-release
    cleanup.run();
  }

  static void objectWithAMethodMore() {
    Buf buf = Buf.alloc();
    class Guard implements AutoCloseable {
      int left() {
        return buf.size();
      }

      @Override
      public void close() {
        buf.release();
      }
    }
    try (Guard guard = new Guard()) {
      buf.write(guard.left());
    }
  }

  static Thread startedLater() {
    Buf buf = Buf.alloc();
    Thread thread =
        new Thread() {
          @Override
          public void run() {
            buf.release();
          }
        };
    buf.write(1);
    return thread;
  }

  static void oneOfTwoMethods(boolean give) {
    Buf buf = Buf.alloc();
    Consumer<Buf> end = give ? Sink::take : Buf::release;
    end.accept(buf);
  }

  static void putOnAStack() {
    Deque<Runnable> undo = new ArrayDeque<>();
    try {
      Buf one = Buf.alloc();
      undo.push(one::release);
      Buf other = Buf.alloc();
      undo.push(other::release);
      one.compareWith(other);
    } finally {
      while (!undo.isEmpty()) {
        undo.pop().run();
      }
    }
  }

  static void releasedBeforeTheFunctionThatBorrows() {
    Buf buf = Buf.alloc();
    BufReader size = other -> other.compareWith(buf);
    buf.release();
    size.read(Buf.EMPTY); // expect: use-after-release
  }

  static void borrowedInTime() {
    Buf buf = Buf.alloc();
    BufReader size = other -> other.compareWith(buf);
    size.read(Buf.EMPTY);
    buf.release();
  }
}
