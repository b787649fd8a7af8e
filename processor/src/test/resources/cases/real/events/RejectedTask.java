package cases.real.events;

import dev.custody.Steals;
import fixture.Buf;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;

/** A task takes a message along; an executor that is shut down refuses the task. */
class RejectedTask {
  static void releasedWhenRefused(Executor executor, @Steals Buf msg) {
    try {
      executor.execute(
          () -> {
            msg.size();
            msg.release();
          });
    } catch (RejectedExecutionException e) {
      msg.release();
    }
  }

  static void namedTask(Executor executor, @Steals Buf msg) {
    Runnable task =
        () -> {
          msg.size();
          msg.release();
        };
    try {
      executor.execute(task);
    } catch (RejectedExecutionException e) {
      msg.release();
      throw e;
    }
  }

  static void releasedByFlag(ExecutorService executor) {
    Buf msg = Buf.alloc();
    boolean accepted = false;
    try {
      executor.submit(
          () -> {
            try {
              msg.size();
            } finally {
              msg.release();
            }
          });
      accepted = true;
    } finally {
      if (!accepted) {
        msg.release();
      }
    }
  }

  static void releasedAnyway(Executor executor) {
    Buf msg = Buf.alloc();
    try {
      executor.execute(() -> msg.release());
    } finally {
      msg.release(); // expect: double-release
    }
  }

  static void releasedAfterwards(Executor executor, @Steals Buf msg) {
    executor.execute(() -> msg.release());
    msg.release(); // expect: double-release
  }
}
