import dev.custody.*;
import fixture.*;

class Example {
  static int used() {
    Buf buf = Buf.alloc();
    buf.release();
    return buf.size();
  }

  static void inALoop(int times) {
    Buf buf = Buf.alloc();
    for (int i = 0; i < times; i++) {
      Sink.borrow(buf);
      if (buf.readable()) {
        buf.release();
        continue;
      }
      buf.release();
      return;
    }
    buf.release();
  }

  static Buf returned() {
    Buf buf = Buf.alloc();
    buf.release();
    return buf;
  }

  static int underAnotherName() {
    Buf buf = Buf.alloc();
    Buf slice = buf.slice();
    buf.release();
    return slice.size();
  }

  static int inItsPlace(java.util.List<Buf> all) {
    all.get(0).release();
    return all.get(0).size();
  }
}
