// `leak` covers `leak-on-exception` of the same acquisition.
package cases.spec.leak_on_exception;

import fixture.Buf;
import fixture.Work;
import java.io.IOException;

class CoveredByLeak {
  static void both(boolean skip) throws IOException {
    Buf buf = Buf.alloc(); // expect: leak
    Work.io();
    if (skip) {
      return;
    }
    buf.release();
  }

  static void twoAcquisitionsEachWithItsOwn(boolean skip) throws IOException {
    Buf first = Buf.alloc(); // expect: leak-on-exception
    Work.io();
    first.release();
    Buf second = Buf.alloc(); // expect: leak
    if (!skip) {
      second.release();
    }
  }

  static void neither() throws IOException {
    Work.io();
    Buf buf = Buf.alloc();
    buf.release();
  }
}
