// stale-field: not in @Disposes and @Releases methods.
package cases.spec.stale_field;

import dev.custody.Disposes;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import fixture.Buf;

class NotInDisposers {
  static final class Slot {
    private Buf buf = Buf.alloc();

    @Disposes
    void close() {
      buf.release();
    }

    void closeByHand() {
      buf.release(); // expect: stale-field
    }
  }

  @RefCounted
  static final class Frame {
    private int count = 1;
    private final Buf content = Buf.alloc();

    @Retains
    void retain() {
      count++;
    }

    @Releases
    void release() {
      if (--count == 0) {
        content.release();
      }
    }

    void drop() {
      content.release(); // expect: stale-field
    }
  }
}
