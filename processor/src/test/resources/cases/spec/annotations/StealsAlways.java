// @Steals ALWAYS: the callee takes the reference also when the call fails.
package cases.spec.annotations;

import dev.custody.Borrowed;
import fixture.Buf;
import fixture.PyError;
import fixture.PyInt;
import fixture.PyList;
import fixture.Sink;
import fixture.Work;
import java.io.IOException;

class StealsAlways {
  static void failureTakesItToo() throws IOException {
    Buf buf = Buf.alloc();
    Sink.takeChecked(buf);
  }

  static void releasedAfterFailure() throws IOException {
    Buf buf = Buf.alloc();
    try {
      Sink.takeChecked(buf);
    } catch (IOException e) {
      buf.release(); // expect: double-release
      throw e;
    }
  }

  static void leftAloneAfterFailure() {
    Buf buf = Buf.alloc();
    try {
      Sink.takeChecked(buf);
    } catch (IOException e) {
      Work.plain();
    }
  }

  static void itemOutOfRange(@Borrowed PyList list) throws PyError {
    PyInt item = PyInt.fromLong(1);
    try {
      list.setItem(100, item);
    } catch (PyError e) {
      item.decRef(); // expect: double-release
    }
  }
}
