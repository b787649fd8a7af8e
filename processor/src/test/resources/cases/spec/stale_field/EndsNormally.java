// stale-field: only when the method ends normally.
package cases.spec.stale_field;

import dev.custody.Disposes;
import fixture.Buf;
import fixture.Work;
import java.io.IOException;

class EndsNormally {
  static final class Slot {
    private Buf buf;

    void throwsAfterRelease() throws IOException {
      buf.release();
      Work.io();
      buf = null;
    }

    void endsAfterRelease() {
      buf.release(); // expect: stale-field
      Work.plain();
    }

    void swallows() {
      buf.release(); // expect: stale-field
      try {
        Work.io();
        buf = null;
      } catch (IOException e) {
        Work.plain();
      }
    }

    void clearsInFinally() {
      try {
        buf.release();
        Work.io();
      } catch (IOException e) {
        Work.plain();
      } finally {
        buf = null;
      }
    }

    @Disposes
    void close() {
      Buf.releaseIfAny(buf);
    }
  }
}
