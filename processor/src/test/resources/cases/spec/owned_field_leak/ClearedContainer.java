// owned-field-leak: `clear()` is called on a container field that may still own elements.
package cases.spec.owned_field_leak;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.Steals;
import fixture.Buf;
import java.util.ArrayList;
import java.util.List;

class ClearedContainer {
  static final class Queue {
    private final List<Buf> bufs = new ArrayList<>();

    void add(@Steals Buf buf) {
      bufs.add(buf);
    }

    void clearOnly() {
      bufs.clear(); // expect: owned-field-leak
    }

    void releaseAndClear() {
      for (Buf buf : bufs) {
        buf.release();
      }
      bufs.clear();
    }

    @Disposes
    void close() {
      for (Buf buf : bufs) {
        buf.release();
      }
      bufs.clear();
    }
  }

  static final class Views {
    private final List<@Borrowed Buf> bufs = new ArrayList<>();

    void add(@Borrowed Buf buf) {
      bufs.add(buf);
    }

    void clearOnly() {
      bufs.clear();
    }
  }
}
