// An echo server written on the adapter that does not release: the extra retain is never matched.
package cases.real.netty;

import dev.custody.Steals;
import fixture.Buf;

class EchoRetainsToo {
  interface Context {
    void writeAndFlush(@Steals Buf msg);
  }

  abstract static class InboundAdapter {
    abstract void channelRead(Context ctx, @Steals Buf msg);
  }

  static class Wrong extends InboundAdapter {
    @Override
    void channelRead(Context ctx, Buf msg) { // expect: leak
      ctx.writeAndFlush(msg.retain());
    }
  }

  static class Right extends InboundAdapter {
    @Override
    void channelRead(Context ctx, Buf msg) {
      ctx.writeAndFlush(msg);
    }
  }

  static class RightTwice extends InboundAdapter {
    @Override
    void channelRead(Context ctx, Buf msg) {
      ctx.writeAndFlush(msg.retain());
      ctx.writeAndFlush(msg);
    }
  }
}
