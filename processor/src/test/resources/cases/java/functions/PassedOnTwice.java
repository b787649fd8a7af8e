// What runs a function, or passes it on where nobody can ask it back, leaves nothing for another one.
package cases.java.functions;

import fixture.Buf;
import fixture.Work;
import java.lang.ref.Cleaner;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

interface Bus {
  void unregister(Runnable task);
}

class Probe {
  private final boolean there;

  Probe(Runnable task) {
    there = task != null;
  }

  boolean describe() {
    return there;
  }
}

class PassedOnTwice {
  static native boolean accepted(Runnable task);

  static native Runnable checked(Runnable task);

  static void once(ExecutorService executor) {
    Buf buf = Buf.alloc();
    Runnable release = () -> buf.release();
    executor.submit(release);
  }

  static void twice(ExecutorService executor) {
    Buf buf = Buf.alloc();
    Runnable release = () -> buf.release();
    executor.submit(release);
    executor.submit(release); // expect: double-release
  }

  static void twiceLater(ScheduledExecutorService executor) {
    Buf buf = Buf.alloc();
    Runnable release = () -> buf.release();
    executor.schedule(release, 1, TimeUnit.SECONDS);
    executor.schedule(release, 2, TimeUnit.SECONDS); // expect: double-release
  }

  static void inALoop(ExecutorService executor) {
    Buf buf = Buf.alloc();
    Runnable release = () -> buf.release();
    for (int i = 0; i < 3; i++) {
      executor.submit(release); // expect: double-release
    }
  }

  static void ofTwo(ExecutorService executor) {
    Buf buf = Buf.alloc();
    buf.retain();
    executor.submit(() -> buf.release());
    executor.submit(() -> buf.release());
  }

  static void runAndPassedOn(ExecutorService executor) {
    Buf buf = Buf.alloc();
    Runnable release = () -> buf.release();
    release.run();
    executor.execute(release); // expect: double-release
  }

  static void passedOnAndRun(ExecutorService executor) {
    Buf buf = Buf.alloc();
    Runnable release = () -> buf.release();
    executor.submit(release);
    release.run(); // expect: double-release
  }

  static void called(ExecutorService executor) throws Exception {
    Buf buf = Buf.alloc();
    Callable<Boolean> release = () -> buf.release();
    executor.submit(release);
    release.call(); // expect: double-release
  }

  static void runUnlessAccepted() {
    Buf buf = Buf.alloc();
    Runnable release = () -> buf.release();
    if (!accepted(release)) {
      release.run();
    }
  }

  static void runIfRefused(ExecutorService executor) {
    Buf buf = Buf.alloc();
    Runnable release = () -> buf.release();
    try {
      executor.submit(release);
    } catch (RejectedExecutionException e) {
      release.run();
    }
  }

  static void runIfCancelled(ExecutorService executor) {
    Buf buf = Buf.alloc();
    Runnable release = () -> buf.release();
    Future<?> later = executor.submit(release);
    if (later.cancel(false)) {
      release.run();
    }
  }

  static void askedBack(ThreadPoolExecutor executor) {
    Buf buf = Buf.alloc();
    Runnable release = () -> buf.release();
    executor.execute(release);
    executor.remove(release);
    release.run();
  }

  static void runIfFull(BlockingQueue<Runnable> queue) {
    Buf buf = Buf.alloc();
    Runnable release = () -> buf.release();
    if (!queue.offer(release)) {
      release.run();
    }
  }

  static void checkedFirst() {
    Buf buf = Buf.alloc();
    Runnable release = () -> buf.release();
    checked(release);
    release.run();
  }

  static void onlyOnce(ExecutorService executor) {
    Buf buf = Buf.alloc();
    boolean[] done = new boolean[1];
    Runnable release =
        () -> {
          if (!done[0]) {
            done[0] = true;
            buf.release();
          }
        };
    executor.submit(release);
    release.run();
  }

  static void threads() {
    Buf buf = Buf.alloc();
    Runnable release = () -> buf.release();
    new Thread(release).start();
    new Thread(release).start(); // expect: double-release
  }

  static void threadAndHere() {
    Buf buf = Buf.alloc();
    Runnable release = () -> buf.release();
    new Thread(release).start();
    release.run(); // expect: double-release
  }

  static void oneThread() {
    Buf buf = Buf.alloc();
    Runnable release = () -> buf.release();
    new Thread(release, "release").start();
  }

  static void threadThatMayNotStart() {
    Buf buf = Buf.alloc();
    Runnable release = () -> buf.release();
    Thread thread = new Thread(release);
    if (Work.test()) {
      thread.start();
    } else {
      release.run();
    }
  }

  static void runAndShown(Bus bus) {
    Buf buf = Buf.alloc();
    Runnable release = () -> buf.release();
    release.run();
    bus.unregister(release);
  }

  static void runAndTakenBack(ThreadPoolExecutor executor) {
    Buf buf = Buf.alloc();
    Runnable release = () -> buf.release();
    release.run();
    executor.remove(release);
  }

  static void runAndShownAndRun(Bus bus) {
    Buf buf = Buf.alloc();
    Runnable release = () -> buf.release();
    release.run();
    release.run(); // expect: double-release
    bus.unregister(release);
  }

  static void runNowOrLater(Bus bus, boolean now) {
    Buf buf = Buf.alloc();
    Runnable release = () -> buf.release();
    if (now) {
      release.run();
      bus.unregister(release);
    } else {
      release.run();
    }
  }

  static void runAndSubmitted(ExecutorService executor) {
    Buf buf = Buf.alloc();
    Runnable release = () -> buf.release();
    release.run();
    executor.submit(release); // expect: double-release
  }

  static void runAndOnAnotherThread() {
    Buf buf = Buf.alloc();
    Runnable release = () -> buf.release();
    release.run();
    CompletableFuture.runAsync(release); // expect: double-release
  }

  static void runAndStarted() {
    Buf buf = Buf.alloc();
    Runnable release = () -> buf.release();
    release.run();
    new Thread(release).start(); // expect: double-release
  }

  static void probed() {
    Buf buf = Buf.alloc();
    Runnable release = () -> buf.release();
    new Probe(release).describe();
    release.run();
  }

  static void cleanedAndRun(Cleaner cleaner, Object owner) {
    Buf buf = Buf.alloc();
    Runnable release = () -> buf.release();
    cleaner.register(owner, release);
    release.run(); // expect: double-release
  }

  static void cleaned(Cleaner cleaner, Object owner) {
    Buf buf = Buf.alloc();
    Runnable release = () -> buf.release();
    cleaner.register(owner, release);
  }
}
