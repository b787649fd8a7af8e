// options: -Acustody.severity=leak:off,double-release:error
// A key that is turned off is not reported; the others are.
package cases.spec.options;

import fixture.Buf;
import fixture.Work;
import java.io.IOException;

class SeverityOff {
  static void leaks() {
    Buf buf = Buf.alloc();
    buf.size();
  }

  static void releasesTwice() {
    Buf buf = Buf.alloc();
    buf.release();
    buf.release(); // expect: double-release
  }

  static void leaksOnException() throws IOException {
    Buf buf = Buf.alloc(); // expect: leak-on-exception
    Work.io();
    buf.release();
  }
}
