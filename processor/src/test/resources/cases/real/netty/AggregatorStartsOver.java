// An aggregator that sees a second message start before the first one ended drops what it had.
package cases.real.netty;

import dev.custody.Disposes;
import dev.custody.Steals;
import fixture.Buf;

class AggregatorStartsOver {
  static class Wrong {
    private Buf content;

    void onChunk(@Steals Buf chunk, boolean first) {
      if (first) {
        content = chunk; // expect: owned-field-leak
        return;
      }
      content.write(chunk.size());
      chunk.release();
    }

    Buf finish() {
      Buf whole = content;
      content = null;
      return whole;
    }

    @Disposes
    void handlerRemoved() {
      if (content != null) {
        content.release();
        content = null;
      }
    }
  }

  static class Right {
    private Buf content;

    void onChunk(@Steals Buf chunk, boolean first) {
      if (first) {
        if (content != null) {
          content.release();
        }
        content = chunk;
        return;
      }
      content.write(chunk.size());
      chunk.release();
    }

    Buf finish() {
      Buf whole = content;
      content = null;
      return whole;
    }

    @Disposes
    void handlerRemoved() {
      if (content != null) {
        content.release();
        content = null;
      }
    }
  }
}
