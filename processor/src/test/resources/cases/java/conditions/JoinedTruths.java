// Java: `&` and `|` of truth values evaluate both operands; each is known where they decide.
package cases.java.conditions;

import fixture.Buf;
import fixture.Sink;

class JoinedTruths {
  static void refusedOrElse(boolean other) {
    Buf buf = Buf.alloc();
    boolean refused = !Sink.offer(buf);
    if (refused | other) {
      if (refused) {
        buf.release();
      }
    }
  }

  static void releasedThoughTaken(boolean other) {
    Buf buf = Buf.alloc();
    if (!Sink.offer(buf) | other) {
      buf.release(); // expect: double-release
    }
  }

  static void onlySometimesReleased(boolean other) {
    Buf buf = Buf.alloc(); // expect: leak
    boolean refused = !Sink.offer(buf);
    if (refused & other) {
      buf.release();
    }
  }

  static void releasedOnBothWays(boolean other) {
    Buf buf = Buf.alloc();
    boolean refused = !Sink.offer(buf);
    if (refused & other) {
      buf.release();
    } else if (refused) {
      buf.release();
    }
  }

  static void keptInAVariable(boolean other) {
    Buf buf = Buf.alloc();
    boolean refused = !Sink.offer(buf);
    boolean idle = refused & other;
    if (idle) {
      buf.release();
      return;
    }
    if (refused) {
      buf.release();
    }
  }
}
