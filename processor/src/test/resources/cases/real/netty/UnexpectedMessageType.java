// A handler for one type of message returns on every other type, and thereby loses those.
package cases.real.netty;

import dev.custody.Steals;
import fixture.Buf;
import fixture.Counted;
import fixture.Msgs;

class UnexpectedMessageType {
  interface Context {
    void fireChannelRead(@Steals Object msg);

    void write(@Steals Object msg);
  }

  static void wrong(Context ctx, @Steals Object msg) { // expect: leak
    if (!(msg instanceof Buf)) {
      return;
    }
    ctx.write(msg);
  }

  static void right(Context ctx, @Steals Object msg) {
    if (!(msg instanceof Buf)) {
      ctx.fireChannelRead(msg);
      return;
    }
    ctx.write(msg);
  }

  static int rightCounted(Context ctx, @Steals Object msg) {
    if (!(msg instanceof Counted)) {
      return 0;
    }
    int references = ((Counted) msg).refCnt();
    ctx.write(msg);
    return references;
  }

  static int rightText(@Steals Object msg) {
    if (msg instanceof String) {
      return ((String) msg).length();
    }
    Msgs.release(msg);
    return -1;
  }
}
