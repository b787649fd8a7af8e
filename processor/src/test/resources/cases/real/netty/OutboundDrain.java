// Draining what a channel wrote: each message read out is the reader's to release.
package cases.real.netty;

import fixture.Buf;
import fixture.Nullable;

class OutboundDrain {
  interface EmbeddedChannel {
    @Nullable
    Buf readOutbound();

    boolean finish();
  }

  static int wrong(EmbeddedChannel channel) {
    int total = 0;
    Buf out;
    while ((out = channel.readOutbound()) != null) { // expect: leak
      total += out.size();
    }
    channel.finish();
    return total;
  }

  static int right(EmbeddedChannel channel) {
    int total = 0;
    Buf out;
    while ((out = channel.readOutbound()) != null) {
      total += out.size();
      out.release();
    }
    channel.finish();
    return total;
  }

  static int rightFor(EmbeddedChannel channel) {
    int total = 0;
    for (Buf out = channel.readOutbound(); out != null; out = channel.readOutbound()) {
      try {
        total += out.size();
      } finally {
        out.release();
      }
    }
    return total;
  }
}
