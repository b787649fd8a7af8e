// Java: a function that releases what it took along releases once more each time that it runs.
package cases.java.functions;

import dev.custody.Steals;
import fixture.Buf;
import fixture.Sink;
import fixture.Tasks;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;

class RunTwice {
  static void reference(@Steals Buf buf) {
    Runnable end = buf::release;
    end.run();
    end.run(); // expect: double-release
  }

  static void lambda() {
    Buf buf = Buf.alloc();
    Runnable end = () -> Sink.take(buf);
    end.run();
    end.run(); // expect: double-release
  }

  static void byAnotherName() {
    Buf buf = Buf.alloc();
    Runnable end = buf::release;
    Runnable same = end;
    end.run();
    same.run(); // expect: double-release
  }

  static void afterItWasGivenAway() {
    Buf buf = Buf.alloc();
    Runnable end = () -> buf.release();
    Tasks.later(end);
    end.run(); // expect: double-release
  }

  static void givenAwayTwice() {
    Buf buf = Buf.alloc();
    Runnable end = () -> buf.release();
    Tasks.later(end);
    Tasks.later(end); // expect: double-release
  }

  static void inTheFinallyToo(boolean early) {
    Buf buf = Buf.alloc();
    Runnable end = buf::release;
    try {
      if (early) {
        end.run();
      }
    } finally {
      end.run(); // expect: double-release
    }
  }

  static void onceOnEachPath(boolean early) {
    Buf buf = Buf.alloc();
    Runnable end = buf::release;
    if (early) {
      end.run();
      return;
    }
    buf.write(1);
    end.run();
  }

  static void oneReferenceForEachRun() {
    Buf buf = Buf.alloc();
    buf.retain();
    Runnable end = buf::release;
    end.run();
    end.run();
  }

  static void refused(ExecutorService executor) {
    Buf buf = Buf.alloc();
    Runnable end = buf::release;
    try {
      executor.execute(end);
    } catch (RejectedExecutionException e) {
      end.run();
    }
  }

  interface Timers {
    boolean offer(Runnable task);

    void add(Runnable task);

    void remove(Runnable task);
  }

  static void notAccepted(Timers timers) {
    Buf buf = Buf.alloc();
    Runnable end = buf::release;
    if (!timers.offer(end)) {
      end.run();
    }
  }

  static void takenBack(Timers timers) {
    Buf buf = Buf.alloc();
    Runnable end = buf::release;
    timers.add(end);
    timers.remove(end);
    end.run();
  }

  static void anotherFunction() {
    Buf one = Buf.alloc();
    Buf other = Buf.alloc();
    Runnable end = one::release;
    end.run();
    end = other::release;
    end.run();
  }

  static void lookedAt(@Steals Buf buf) {
    Runnable end = buf::release;
    Objects.requireNonNull(end);
    System.out.println(end);
    end.run();
  }

  static void perhapsRun(@Steals Buf buf) {
    Runnable end = buf::release;
    Tasks.now(end);
    end.run();
  }
}
