// Java: a call that was to take a reference failed by an exception that it does not declare. Whether it had taken it is
// not known: to release it is right, and so is not to. What is wrong either way is reported.
package cases.java.exceptions;

import dev.custody.Steals;
import fixture.Buf;
import fixture.Sink;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

class PerhapsTaken {
  static void releasedOnce(BlockingQueue<Buf> queue, @Steals Buf buf) {
    try {
      queue.add(buf);
    } catch (IllegalStateException e) {
      buf.release();
    }
  }

  static void notReleased(BlockingQueue<Buf> queue, @Steals Buf buf) {
    try {
      queue.add(buf);
    } catch (IllegalStateException e) {
      buf = null;
    }
  }

  static void releasedTwice(BlockingQueue<Buf> queue, @Steals Buf buf) {
    try {
      queue.add(buf);
    } catch (IllegalStateException e) {
      buf.release();
      buf.release(); // expect: double-release
    }
  }

  static int usedAfterItsRelease(BlockingQueue<Buf> queue, @Steals Buf buf) {
    try {
      queue.add(buf);
      return 0;
    } catch (IllegalStateException e) {
      buf.release();
      return buf.size(); // expect: use-after-release
    }
  }

  static void triedAgain(BlockingQueue<Buf> queue, @Steals Buf buf) {
    for (int i = 0; i < 3; i++) {
      try {
        queue.add(buf);
        return;
      } catch (IllegalStateException e) {
        Thread.onSpinWait();
      }
    }
    buf.release();
  }

  static void ofTwoReferences(@Steals Buf buf) {
    buf.retain(); // expect: leak-on-exception
    try {
      Sink.take(buf);
    } catch (IllegalStateException e) {
      return;
    }
    buf.release();
  }

  static void ofTwoReferencesOne(@Steals Buf buf) {
    buf.retain();
    try {
      Sink.take(buf);
    } finally {
      buf.release();
    }
  }

  static void byAFunctionOnce(Executor executor) {
    Buf buf = Buf.alloc();
    try {
      executor.execute(() -> buf.release());
    } catch (RejectedExecutionException e) {
      buf.release();
    }
  }

  static void byAFunctionTwice(Executor executor) {
    Buf buf = Buf.alloc();
    try {
      executor.execute(() -> buf.release());
    } catch (RejectedExecutionException e) {
      buf.release();
      buf.release(); // expect: double-release
    }
  }

  static void inEachTurn(Iterable<String> names, @Steals Buf buf) {
    for (String name : names) {
      try {
        Sink.take(buf.retain());
      } catch (IllegalStateException e) {
        Thread.onSpinWait();
      }
    }
    buf.release();
  }
}
