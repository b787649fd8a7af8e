// A decoder joins what is left of the last read with what has just come, and owns both meanwhile.
package cases.real.netty;

import dev.custody.Disposes;
import dev.custody.Steals;
import fixture.Buf;

class MergeCumulator {
  static Buf wrong(@Steals Buf cumulation, @Steals Buf in) { // expect: leak
    if (!cumulation.readable()) {
      return in;
    }
    cumulation.write(in.size());
    in.release();
    return cumulation;
  }

  static Buf right(@Steals Buf cumulation, @Steals Buf in) {
    if (!cumulation.readable()) {
      cumulation.release();
      return in;
    }
    if (cumulation.refCnt() > 1) {
      Buf larger = Buf.alloc(cumulation.size() + in.size());
      larger.write(cumulation.size()).write(in.size());
      cumulation.release();
      in.release();
      return larger;
    }
    try {
      cumulation.write(in.size());
      return cumulation;
    } finally {
      in.release();
    }
  }

  static class Decoder {
    private Buf cumulation;

    void channelRead(@Steals Buf in) {
      cumulation = cumulation == null ? in : right(cumulation, in);
    }

    void wrongChannelRead(@Steals Buf in) {
      cumulation = in; // expect: owned-field-leak
    }

    @Disposes
    void handlerRemoved() {
      Buf rest = cumulation;
      if (rest != null) {
        cumulation = null;
        rest.release();
      }
    }
  }
}
