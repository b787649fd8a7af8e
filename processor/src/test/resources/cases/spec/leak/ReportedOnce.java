// One report per acquisition site and key in a method, however many paths lead to it.
package cases.spec.leak;

import fixture.Buf;
import fixture.Work;
import java.io.IOException;

class ReportedOnce {
  static int manyPaths(int kind) {
    Buf buf = Buf.alloc(); // expect: leak
    if (kind == 0) {
      return 0;
    }
    if (kind == 1) {
      return buf.size();
    }
    if (kind == 2) {
      throw new IllegalArgumentException("two");
    }
    return 3;
  }

  static void twoSites() {
    Buf first = Buf.alloc(); // expect: leak
    Buf second = Buf.alloc(); // expect: leak
    first.compareWith(second);
  }

  static void normallyAndByException() throws IOException {
    Buf buf = Buf.alloc(); // expect: leak
    Work.io();
    buf.size();
  }

  static void onlyByException() throws IOException {
    Buf buf = Buf.alloc(); // expect: leak-on-exception
    Work.io();
    buf.release();
  }
}
