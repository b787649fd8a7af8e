// A binding that lives on after the guard that left the method in the other case.
package cases.real.modern;

import dev.custody.Steals;
import fixture.Buf;
import fixture.Counted;
import fixture.HeapBuf;
import fixture.Msgs;

class PatternFlowScope {
  static int right(@Steals Object msg) {
    if (!(msg instanceof Buf buf)) {
      Msgs.forward(msg);
      return 0;
    }
    int size = buf.size();
    buf.release();
    return size;
  }

  static int wrong(@Steals Object msg) { // expect: leak
    if (!(msg instanceof Buf buf)) {
      Msgs.forward(msg);
      return 0;
    }
    return buf.size();
  }

  static int rightNested(@Steals Object msg) {
    if (msg instanceof Counted counted) {
      int size = counted instanceof Buf buf && buf.readable() ? buf.size() : 0;
      counted.release();
      return size;
    }
    return -1;
  }

  static int wrongSubtypeOnly(@Steals Buf buf) { // expect: leak
    if (buf instanceof HeapBuf heap) {
      int size = heap.size();
      heap.release();
      return size;
    }
    return 0;
  }
}
