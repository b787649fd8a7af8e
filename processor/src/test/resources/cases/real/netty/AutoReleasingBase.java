// A base class releases each message after the callback; the callback then may not give it away.
package cases.real.netty;

import dev.custody.Steals;
import fixture.Buf;
import fixture.Msgs;

class AutoReleasingBase {
  interface Context {
    void write(@Steals Object msg);

    void fireChannelRead(@Steals Object msg);
  }

  abstract static class SimpleInbound<I> {
    private final Class<I> type;

    SimpleInbound(Class<I> type) {
      this.type = type;
    }

    void channelRead(Context ctx, @Steals Object msg) {
      boolean release = true;
      try {
        if (type.isInstance(msg)) {
          channelRead0(ctx, type.cast(msg));
        } else {
          release = false;
          ctx.fireChannelRead(msg);
        }
      } finally {
        if (release) {
          Msgs.release(msg);
        }
      }
    }

    abstract void channelRead0(Context ctx, I msg);
  }

  static class WrongEcho extends SimpleInbound<Buf> {
    WrongEcho() {
      super(Buf.class);
    }

    @Override
    void channelRead0(Context ctx, Buf msg) {
      ctx.write(msg); // expect: steal-of-borrowed
    }
  }

  static class RightEcho extends SimpleInbound<Buf> {
    RightEcho() {
      super(Buf.class);
    }

    @Override
    void channelRead0(Context ctx, Buf msg) {
      ctx.write(msg.retain());
    }
  }
}
