import dev.custody.*;
import fixture.*;

class Example {
  static int used() {
    Buf buf = Buf.alloc();
    Sink.take(buf);
    return buf.size();
  }

  static void offered() {
    Buf buf = Buf.alloc();
    if (Sink.offer(buf)) {
      Sink.borrow(buf);
    } else {
      buf.release();
    }
  }

  static Buf returned() {
    Buf buf = Buf.alloc();
    Sink.take(buf);
    return buf;
  }
}
