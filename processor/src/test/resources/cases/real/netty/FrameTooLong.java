// The frame is cut out first and measured second; a frame that is too long is forgotten.
package cases.real.netty;

import fixture.Buf;
import fixture.Nullable;

class FrameTooLong {
  private final int maxLength;
  private int discarded;

  FrameTooLong(int maxLength) {
    this.maxLength = maxLength;
  }

  @Nullable
  Buf wrong(Buf in) {
    if (!in.readable()) {
      return null;
    }
    Buf frame = in.copy(); // expect: leak
    if (frame.size() > maxLength) {
      discarded += frame.size();
      return null;
    }
    return frame;
  }

  @Nullable
  Buf right(Buf in) {
    if (!in.readable()) {
      return null;
    }
    Buf frame = in.copy();
    if (frame.size() > maxLength) {
      discarded += frame.size();
      frame.release();
      return null;
    }
    return frame;
  }

  @Nullable
  Buf rightMeasuredFirst(Buf in) {
    if (!in.readable() || in.size() > maxLength) {
      return null;
    }
    return in.copy();
  }
}
