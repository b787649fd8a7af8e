// Java: functions whose method declares exceptions, and calls of functions that fail.
package cases.java.functions;

import dev.custody.Steals;
import dev.custody.When;
import fixture.Buf;
import fixture.Sink;
import fixture.Work;
import java.io.IOException;

class ThrowingFunctions {
  interface Action {
    void run(@Steals(when = When.ON_SUCCESS) Buf buf) throws IOException;
  }

  static void bodyMayThrow() {
    Action action = buf -> Sink.takeOnSuccess(buf);
  }

  static void bodyReleasesAndThrows() {
    Action action =
        buf -> {
          buf.release(); // expect: release-of-borrowed
          Work.io();
        };
  }

  static void bodyThrowsBeforeItReleases() {
    Action action =
        buf -> {
          Work.io();
          buf.release();
        };
  }

  static void callerForgetsTheFailure(Action action) throws IOException {
    Buf buf = Buf.alloc(); // expect: leak-on-exception
    action.run(buf);
  }

  static void callerReleasesOnFailure(Action action) throws IOException {
    Buf buf = Buf.alloc();
    try {
      action.run(buf);
    } catch (IOException e) {
      buf.release();
      throw e;
    }
  }
}
