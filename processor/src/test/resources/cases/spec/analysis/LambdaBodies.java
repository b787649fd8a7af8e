// The body of a lambda is checked as a method of its own.
package cases.spec.analysis;

import fixture.Buf;
import fixture.Tasks;
import fixture.Work;
import java.util.concurrent.Callable;

class LambdaBodies {
  static void leaksInside() {
    Runnable task =
        () -> {
          Buf buf = Buf.alloc(); // expect: leak
          buf.size();
        };
    task.run();
  }

  static void releasesInside() {
    Runnable task =
        () -> {
          Buf buf = Buf.alloc();
          buf.release();
        };
    task.run();
  }

  static void releasesTwiceInside() {
    Tasks.later(
        () -> {
          Buf buf = Buf.alloc();
          buf.release();
          buf.release(); // expect: double-release
        });
  }

  static void returnInsideEndsTheLambdaOnly() {
    Buf buf = Buf.alloc();
    Tasks.now(
        () -> {
          if (buf.readable()) {
            return;
          }
          buf.size();
        });
    buf.release();
  }

  static void nested() {
    Tasks.later(
        () ->
            Tasks.later(
                () -> {
                  Buf buf = Buf.alloc(); // expect: leak
                  buf.size();
                }));
  }

  static void throwInside() {
    Callable<Integer> task =
        () -> {
          Buf buf = Buf.alloc(); // expect: leak-on-exception
          Work.io();
          buf.release();
          return 1;
        };
  }
}
