// An inbound handler owns the message it is handed: a frame that fails to parse must not lose it.
package cases.real.netty;

import dev.custody.Steals;
import fixture.Buf;

class ParseFailureInHandler {
  static class BadFrameException extends Exception {
    BadFrameException(String why) {
      super(why);
    }
  }

  interface Context {
    void fireChannelRead(@Steals Object msg);
  }

  private static int kindOf(Buf frame) throws BadFrameException {
    int kind = frame.get(0);
    if (kind < 0 || kind > 9) {
      throw new BadFrameException("kind " + kind);
    }
    return kind;
  }

  void wrong(Context ctx, @Steals Buf frame) throws BadFrameException { // expect: leak-on-exception
    if (kindOf(frame) == 0) {
      frame.release();
      return;
    }
    ctx.fireChannelRead(frame);
  }

  void right(Context ctx, @Steals Buf frame) throws BadFrameException {
    int kind;
    try {
      kind = kindOf(frame);
    } catch (BadFrameException e) {
      frame.release();
      throw e;
    }
    if (kind == 0) {
      frame.release();
      return;
    }
    ctx.fireChannelRead(frame);
  }
}
