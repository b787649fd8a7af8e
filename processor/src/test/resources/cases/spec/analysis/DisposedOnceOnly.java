// Spec: a disposer may leave its work to an earlier call, but not a path of its first one.
package cases.spec.analysis;

import dev.custody.Disposes;
import fixture.Buf;
import fixture.Work;

class DisposedOnceOnly {
  static class Right {
    private Buf buf = Buf.alloc();
    private boolean closed;

    @Disposes
    void close() {
      if (closed) {
        Work.plain();
      } else {
        closed = true;
        buf.release();
        buf = null;
      }
    }
  }

  static class Wrong {
    private Buf buf = Buf.alloc(); // expect: owned-field-leak
    private boolean closed;
    private boolean quiet;

    @Disposes
    void close() {
      if (closed) {
        Work.plain();
      } else {
        closed = true;
        if (quiet) {
          Work.plain();
        } else {
          buf.release();
          buf = null;
        }
      }
    }
  }
}
