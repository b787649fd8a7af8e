// @Steals(when = ON_SUCCESS): not taken if the call throws; where it was not taken, the caller
// still owns it.
package cases.spec.annotations;

import fixture.Buf;
import fixture.Sink;
import java.io.IOException;

class StealsOnSuccess {
  static void failureLeaks() throws IOException {
    Buf buf = Buf.alloc(); // expect: leak-on-exception
    Sink.takeOnSuccess(buf);
  }

  static void releasedAfterFailure() throws IOException {
    Buf buf = Buf.alloc();
    try {
      Sink.takeOnSuccess(buf);
    } catch (IOException e) {
      buf.release();
      throw e;
    }
  }

  static void releasedAfterSuccessToo() throws IOException {
    Buf buf = Buf.alloc();
    try {
      Sink.takeOnSuccess(buf);
    } finally {
      buf.release(); // expect: double-release
    }
  }

  static void flagged() throws IOException {
    Buf buf = Buf.alloc();
    boolean taken = false;
    try {
      Sink.takeOnSuccess(buf);
      taken = true;
    } finally {
      if (!taken) {
        buf.release();
      }
    }
  }

  static int usedAfterFailure() {
    Buf buf = Buf.alloc();
    try {
      Sink.takeOnSuccess(buf);
      return 0;
    } catch (IOException e) {
      int size = buf.size();
      buf.release();
      return size;
    }
  }
}
