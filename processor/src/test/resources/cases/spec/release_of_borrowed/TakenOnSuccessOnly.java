// release-of-borrowed: also a `when = ON_SUCCESS` parameter released on a path that then throws.
package cases.spec.release_of_borrowed;

import dev.custody.Steals;
import dev.custody.When;
import fixture.Buf;
import fixture.Work;
import java.io.IOException;

class TakenOnSuccessOnly {
  static void releasedAndThrown(@Steals(when = When.ON_SUCCESS) Buf buf) throws IOException {
    if (!buf.readable()) {
      buf.release(); // expect: release-of-borrowed
      throw new IOException("empty");
    }
    buf.release();
  }

  static void leftToTheCaller(@Steals(when = When.ON_SUCCESS) Buf buf) throws IOException {
    if (!buf.readable()) {
      throw new IOException("empty");
    }
    buf.release();
  }

  static void releasedInFinally(@Steals(when = When.ON_SUCCESS) Buf buf) throws IOException {
    try {
      Work.io();
    } finally {
      buf.release(); // expect: release-of-borrowed
    }
  }

  static void releasedAfterAllIsDone(@Steals(when = When.ON_SUCCESS) Buf buf) throws IOException {
    Work.io();
    buf.release();
  }

  static void alwaysTaken(@Steals Buf buf) throws IOException {
    if (!buf.readable()) {
      buf.release();
      throw new IOException("empty");
    }
    buf.release();
  }
}
