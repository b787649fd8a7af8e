// A method that takes any number of frames over must be through with every one of them.
package cases.real.netty;

import dev.custody.Steals;
import fixture.Buf;
import fixture.Sink;

class BatchOfFrames {
  static int wrong(@Steals Buf... frames) { // expect: leak
    int total = 0;
    for (Buf frame : frames) {
      total += frame.size();
    }
    return total;
  }

  static int right(@Steals Buf... frames) {
    int total = 0;
    for (Buf frame : frames) {
      total += frame.size();
      frame.release();
    }
    return total;
  }

  static int rightLent(Buf... frames) {
    int total = 0;
    for (Buf frame : frames) {
      total += frame.size();
    }
    return total;
  }

  static void wrongCaller(Buf header, @Steals Buf body) {
    Sink.takeAll(header, body); // expect: steal-of-borrowed
  }

  static void rightCaller(Buf header, @Steals Buf body) {
    Sink.takeAll(header.retain(), body);
  }

  static int rightLender(@Steals Buf body) {
    int total = rightLent(body, Buf.EMPTY);
    body.release();
    return total;
  }
}
