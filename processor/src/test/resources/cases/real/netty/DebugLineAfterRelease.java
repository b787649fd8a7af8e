// A debug line that mentions a buffer was added below its release.
package cases.real.netty;

import fixture.Buf;
import java.io.IOException;

class DebugLineAfterRelease {
  private boolean debug;

  int wrong() throws IOException {
    Buf header = Buf.allocChecked();
    int length = header.get(0);
    header.release();
    if (debug) {
      System.err.println("header " + header + " announces " + length); // expect: use-after-release
    }
    return length;
  }

  int right() throws IOException {
    Buf header = Buf.allocChecked();
    int length = header.get(0);
    if (debug) {
      System.err.println("header " + header + " announces " + length);
    }
    header.release();
    return length;
  }
}
