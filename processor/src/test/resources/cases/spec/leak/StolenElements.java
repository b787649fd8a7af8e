// leak: for elements of a stolen container or variable-arity parameter, the report stands at the
// parameter.
package cases.spec.leak;

import dev.custody.Borrowed;
import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;
import fixture.Sink;
import java.util.Deque;
import java.util.List;

class StolenElements {
  static int listForgotten(@Steals List<Buf> bufs) { // expect: leak
    return bufs.size();
  }

  static void listReleased(@Steals List<Buf> bufs) {
    for (Buf buf : bufs) {
      buf.release();
    }
  }

  static int argumentsForgotten(@Steals Buf... bufs) { // expect: leak
    return bufs.length;
  }

  static void argumentsReleased(@Steals Buf... bufs) {
    for (Buf buf : bufs) {
      buf.release();
    }
  }

  static void queueDrained(@Steals Deque<Buf> bufs) {
    Buf buf;
    while ((buf = bufs.poll()) != null) {
      Sink.take(buf);
    }
  }

  static @Owned List<Buf> listReturned(@Steals List<Buf> bufs) {
    return bufs;
  }

  static int listOnlyLent(@Borrowed List<Buf> bufs) {
    return bufs.size();
  }
}
