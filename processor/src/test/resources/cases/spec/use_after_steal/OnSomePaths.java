// use-after-steal: only on the paths on which the steal happened.
package cases.spec.use_after_steal;

import fixture.Buf;
import fixture.Sink;
import java.io.IOException;

class OnSomePaths {
  static int afterOneBranch(boolean give) {
    Buf buf = Buf.alloc();
    if (give) {
      Sink.take(buf);
      return 0;
    }
    int size = buf.size();
    buf.release();
    return size;
  }

  static int afterTheJoin(boolean give) {
    Buf buf = Buf.alloc();
    if (give) {
      Sink.take(buf);
    }
    int size = buf.size(); // expect: use-after-steal
    if (!give) {
      buf.release();
    }
    return size;
  }

  static int queueTookIt() {
    Buf buf = Buf.alloc();
    if (Sink.offer(buf)) {
      return buf.size(); // expect: use-after-steal
    }
    buf.release();
    return 0;
  }

  static int queueRefusedIt() {
    Buf buf = Buf.alloc();
    if (!Sink.offer(buf)) {
      int size = buf.size();
      buf.release();
      return size;
    }
    return 0;
  }

  static int usedInTheHandlerOfAFailedSteal() {
    Buf buf = Buf.alloc();
    try {
      Sink.takeChecked(buf);
      return 0;
    } catch (IOException e) {
      return buf.size(); // expect: use-after-steal
    }
  }
}
