// Java: a function that may run several times, and releases what it took along in one of the runs.
package cases.java.functions;

import dev.custody.Borrowed;
import fixture.Buf;
import fixture.Tasks;
import fixture.Work;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

class ReleasedOnce {
  static void byAField(@Borrowed Buf lent) {
    Buf buf = lent.retain();
    Tasks.later(
        new Runnable() {
          private boolean done;

          @Override
          public void run() {
            if (done) {
              return;
            }
            done = true;
            buf.release();
          }
        });
  }

  static void byAnAtomicFlag(@Borrowed Buf lent) {
    Buf buf = lent.retain();
    AtomicBoolean done = new AtomicBoolean();
    Tasks.later(
        () -> {
          if (done.compareAndSet(false, true)) {
            buf.release();
          }
        });
  }

  static void byAFlagThatIsAskedAndSet(@Borrowed Buf lent) {
    Buf buf = lent.retain();
    AtomicBoolean done = new AtomicBoolean();
    Tasks.later(
        () -> {
          if (done.get()) {
            return;
          }
          done.set(true);
          buf.release();
        });
  }

  static void byAnArray(@Borrowed Buf lent) {
    Buf buf = lent.retain();
    boolean[] done = new boolean[1];
    Tasks.later(
        () -> {
          if (!done[0]) {
            done[0] = true;
            buf.release();
          }
        });
  }

  static void byTheFirstOfTwo(@Borrowed Buf lent) {
    Buf buf = lent.retain();
    AtomicBoolean done = new AtomicBoolean();
    Tasks.later(
        () -> {
          if (done.compareAndSet(false, true)) {
            buf.release();
          }
        });
    Tasks.later(
        () -> {
          if (!done.getAndSet(true)) {
            buf.release();
          }
        });
  }

  static void laterOrNow(@Borrowed Buf lent) throws IOException {
    Buf buf = lent.retain();
    AtomicBoolean done = new AtomicBoolean();
    Runnable once =
        () -> {
          if (done.compareAndSet(false, true)) {
            buf.release();
          }
        };
    Tasks.later(once);
    try {
      Work.io();
    } finally {
      once.run();
    }
  }

  static void byTheLastOfSeveral(@Borrowed Buf lent) {
    Buf buf = lent.retain();
    AtomicInteger left = new AtomicInteger(2);
    Tasks.later(
        () -> {
          if (left.decrementAndGet() == 0) {
            buf.release();
          }
        });
    Tasks.later(
        () -> {
          if (left.getAndDecrement() == 1) {
            buf.release();
          }
        });
  }

  static void byTheSecondRun(@Borrowed Buf lent) {
    Buf buf = lent.retain();
    Tasks.later(
        new Runnable() {
          private int left = 2;

          @Override
          public void run() {
            if (--left == 0) {
              buf.release();
            }
          }
        });
  }

  static void byTheFirstRun(@Borrowed Buf lent) {
    Buf buf = lent.retain();
    Tasks.later(
        new Runnable() {
          private int runs;

          @Override
          public void run() {
            if (runs++ > 0) {
              return;
            }
            buf.release();
          }
        });
  }
}

class NotReleasedOnce {
  static void withAGuardThatNobodySets(@Borrowed Buf lent) {
    Buf buf = lent.retain();
    Tasks.later(
        new Runnable() {
          private boolean done;

          @Override
          public void run() { // expect: leak
            if (done) {
              return;
            }
            buf.release();
          }
        });
  }

  static void withAGuardOfOthers(@Borrowed Buf lent, AtomicBoolean stopped) {
    Buf buf = lent.retain();
    Tasks.later(
        () -> { // expect: leak
          if (stopped.get()) {
            return;
          }
          buf.release();
        });
  }

  static void withoutAGuard(@Borrowed Buf lent) {
    Buf buf = lent.retain();
    Runnable each = () -> buf.release();
    Tasks.later(each);
    Tasks.later(each); // expect: double-release
  }

  static void behindTheGuard(@Borrowed Buf lent) {
    Buf buf = lent.retain();
    AtomicBoolean done = new AtomicBoolean();
    Tasks.later(
        () -> { // expect: leak
          if (done.compareAndSet(false, true)) {
            if (Work.test()) {
              return;
            }
            buf.release();
          }
        });
  }

  static void byACondition(@Borrowed Buf lent, boolean really) {
    Buf buf = lent.retain();
    Tasks.later(
        () -> { // expect: leak
          if (really) {
            buf.release();
          }
        });
  }
}

class NumbersThatAConditionChanges {
  static void known() {
    Buf buf = Buf.alloc();
    int left = 1;
    if (--left == 0) {
      buf.release();
    }
  }

  static void askedTwice(int left) {
    Buf buf = Buf.alloc();
    if (--left == 0) {
      buf.release();
    }
    if (left != 0) {
      buf.release();
    }
  }

  static void askedWrong(int left) {
    Buf buf = Buf.alloc(); // expect: leak
    if (--left == 0) {
      buf.release();
    }
    if (left == 0) {
      buf.release(); // expect: double-release
    }
  }
}
