// A loop that skips some of what it takes: with and without a finally block around each turn.
package cases.real.netty;

import fixture.Buf;
import fixture.Nullable;
import fixture.Sink;

class SkippedWithContinue {
  interface Inbox {
    boolean ready();

    @Nullable
    Buf poll();
  }

  static int right(Inbox inbox) {
    int sent = 0;
    Buf buf;
    while (inbox.ready() && (buf = inbox.poll()) != null) {
      try {
        if (!buf.readable()) {
          continue;
        }
        if (buf.get(0) == 0) {
          break;
        }
        Sink.take(buf.retain());
        sent++;
      } finally {
        buf.release();
      }
    }
    return sent;
  }

  static int wrong(Inbox inbox) {
    int sent = 0;
    Buf buf;
    while (inbox.ready() && (buf = inbox.poll()) != null) { // expect: leak
      if (!buf.readable()) {
        continue;
      }
      Sink.take(buf);
      sent++;
    }
    return sent;
  }

  static int rightWithoutFinally(Inbox inbox) {
    int sent = 0;
    while (inbox.ready()) {
      Buf buf = inbox.poll();
      if (buf == null || !buf.readable()) {
        Buf.releaseIfAny(buf);
        continue;
      }
      Sink.take(buf);
      sent++;
    }
    return sent;
  }

  static int wrongFallThrough(Inbox inbox) {
    int sent = 0;
    Buf buf = inbox.poll();
    if (buf == null) {
      return sent;
    }
    switch (buf.get(0)) {
      case 0:
        buf.release();
      case 1:
        Sink.take(buf); // expect: double-release
        sent++;
        break;
      default:
        buf.release();
    }
    return sent;
  }
}
