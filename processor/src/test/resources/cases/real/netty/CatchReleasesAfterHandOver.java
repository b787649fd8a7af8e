// The handler of a try block that also covers the work after the hand-over releases too much.
package cases.real.netty;

import dev.custody.Steals;
import fixture.Buf;

class CatchReleasesAfterHandOver {
  interface Context {
    void fireChannelRead(@Steals Buf msg);

    void fireExceptionCaught(Throwable cause);
  }

  interface Metrics {
    void messageRead(int bytes);
  }

  static void wrong(Context ctx, @Steals Buf msg, Metrics metrics) {
    int bytes = msg.size();
    try {
      ctx.fireChannelRead(msg);
      metrics.messageRead(bytes);
    } catch (RuntimeException e) {
      msg.release(); // expect: double-release
      ctx.fireExceptionCaught(e);
    }
  }

  static void right(Context ctx, @Steals Buf msg, Metrics metrics) {
    int bytes = msg.size();
    ctx.fireChannelRead(msg);
    try {
      metrics.messageRead(bytes);
    } catch (RuntimeException e) {
      ctx.fireExceptionCaught(e);
    }
  }

  static void rightBefore(Context ctx, @Steals Buf msg, Metrics metrics) {
    try {
      metrics.messageRead(msg.size());
    } catch (RuntimeException e) {
      msg.release();
      ctx.fireExceptionCaught(e);
      return;
    }
    ctx.fireChannelRead(msg);
  }
}
