// A dispatcher knows three kinds of frame and lets the fourth fall through, still owned.
package cases.real.netty;

import dev.custody.Steals;
import fixture.Buf;

class UnknownFrameKind {
  interface Context {
    void fireChannelRead(@Steals Buf msg);

    void pong(@Steals Buf msg);
  }

  private int unknown;

  void wrong(Context ctx, @Steals Buf frame) { // expect: leak
    switch (frame.get(0)) {
      case 1:
        ctx.fireChannelRead(frame);
        break;
      case 2:
        ctx.pong(frame);
        break;
      case 3:
        frame.release();
        break;
      default:
        unknown++;
    }
  }

  void right(Context ctx, @Steals Buf frame) {
    switch (frame.get(0)) {
      case 1:
        ctx.fireChannelRead(frame);
        break;
      case 2:
        ctx.pong(frame);
        break;
      default:
        unknown++;
        // fall through
      case 3:
        frame.release();
        break;
    }
  }

  void rightArrows(Context ctx, @Steals Buf frame) {
    switch (frame.get(0)) {
      case 1 -> ctx.fireChannelRead(frame);
      case 2 -> ctx.pong(frame);
      case 3 -> frame.release();
      default -> {
        unknown++;
        frame.release();
      }
    }
  }
}
