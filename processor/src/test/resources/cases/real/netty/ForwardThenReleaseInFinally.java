// A tap that counts messages and hands them on: the finally block releases what is already gone.
package cases.real.netty;

import dev.custody.Steals;
import fixture.Msgs;

class ForwardThenReleaseInFinally {
  interface Context {
    void fireChannelRead(@Steals Object msg);
  }

  private int seen;
  private boolean paused;

  void wrong(Context ctx, @Steals Object msg) {
    try {
      seen++;
      ctx.fireChannelRead(msg);
    } finally {
      Msgs.release(msg); // expect: double-release
    }
  }

  void right(Context ctx, @Steals Object msg) {
    seen++;
    ctx.fireChannelRead(msg);
  }

  void rightDropsWhilePaused(Context ctx, @Steals Object msg) {
    boolean handedOn = false;
    try {
      seen++;
      if (!paused) {
        handedOn = true;
        ctx.fireChannelRead(msg);
      }
    } finally {
      if (!handedOn) {
        Msgs.release(msg);
      }
    }
  }
}
