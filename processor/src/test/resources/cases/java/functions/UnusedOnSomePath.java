// Java: a function that took a reference along and goes out of use without having run leaves the
// reference with the method, from the last point on at which anybody could still run it.
package cases.java.functions;

import dev.custody.Steals;
import fixture.Buf;
import fixture.Sink;
import fixture.Tasks;
import java.io.IOException;
import java.util.concurrent.Executor;

class UnusedOnSomePath {
  static void runByOneOfTwo(@Steals Buf buf, Executor executor, boolean async) {
    Runnable end = () -> buf.release();
    if (async) {
      executor.execute(end);
    } else {
      buf.release();
    }
  }

  static void runHereOrGivenAway(boolean here) {
    Buf buf = Buf.alloc();
    Runnable end = buf::release;
    buf.write(1);
    if (here) {
      end.run();
      return;
    }
    Sink.take(buf);
  }

  static void forgottenOnTheOtherPath(Executor executor, boolean async) {
    Buf buf = Buf.alloc(); // expect: leak
    Runnable end = () -> buf.release();
    if (async) {
      executor.execute(end);
    }
  }

  static void neverUsed() {
    Buf buf = Buf.alloc();
    Runnable end = buf::release;
    buf.release();
  }

  static void onFailureOnly() throws IOException {
    Buf buf = Buf.alloc();
    Runnable undo = buf::release;
    try {
      buf.writeChecked(1);
    } catch (IOException e) {
      undo.run();
      throw e;
    }
    buf.release();
  }

  static void stillToBeRun(boolean early) {
    Buf buf = Buf.alloc();
    Runnable end = buf::release;
    if (early) {
      buf.release(); // expect: double-release
    }
    end.run();
  }

  static void givenAwayBefore(boolean early) {
    Buf buf = Buf.alloc();
    Runnable end = buf::release;
    if (early) {
      Tasks.later(end);
    }
    buf.release(); // expect: double-release
  }
}
