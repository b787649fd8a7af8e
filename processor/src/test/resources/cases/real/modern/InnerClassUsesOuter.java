// An inner class works on its outer object's buffer; what it lets go of, the outer must forget.
package cases.real.modern;

import dev.custody.Disposes;
import dev.custody.Steals;
import fixture.Buf;

class InnerClassUsesOuter {
  private Buf buffer;

  InnerClassUsesOuter(@Steals Buf buffer) {
    this.buffer = buffer;
  }

  class Reader {
    private int position;

    int next() {
      return position < buffer.size() ? buffer.get(position++) : -1;
    }

    Buf source() {
      return InnerClassUsesOuter.this.buffer.retain();
    }
  }

  Reader reader() {
    return new Reader();
  }

  void wrongReset() {
    buffer.release(); // expect: stale-field
  }

  void rightReset() {
    buffer.release();
    buffer = Buf.alloc();
  }

  @Disposes
  void close() {
    buffer.release();
    buffer = null;
  }
}
