// Java: one loop retains, and another one releases. How often either turns is not known, and
// nothing is held against it; what is wrong however often they turn is reported.
package cases.java.loops;

import fixture.Buf;
import fixture.Sink;
import java.util.List;

class TurnsNobodyCounts {
  static void asManyAsThereAre(List<Sink> sinks, Buf buf) {
    for (Sink sink : sinks) {
      buf.retain();
    }
    for (Sink sink : sinks) {
      Sink.take(buf);
    }
  }

  static void constantlyMany() {
    Buf buf = Buf.alloc();
    for (int i = 0; i < 2; i++) {
      buf.retain();
    }
    buf.release();
    buf.release();
    buf.release();
  }

  static void neverGivenBack(List<Sink> sinks) {
    Buf buf = Buf.alloc(); // expect: leak
    for (Sink sink : sinks) {
      buf.retain();
      buf.size();
    }
    buf.release();
  }

  static void wrongWhereNoLoopIs(List<Sink> sinks, Buf buf, boolean closed) {
    if (closed) {
      buf.release(); // expect: release-of-borrowed
      return;
    }
    for (Sink sink : sinks) {
      buf.retain(); // expect: leak
    }
  }

  static void wrongBeforeTheLoops(List<Sink> sinks, Buf buf, boolean closed) {
    if (closed) {
      buf.release(); // expect: release-of-borrowed
      return;
    }
    for (Sink sink : sinks) {
      buf.retain();
    }
    for (Sink sink : sinks) {
      Sink.take(buf);
    }
  }

  static void givenAwayInEachTurn(List<Sink> sinks) {
    Buf buf = Buf.alloc(); // expect: leak
    for (Sink sink : sinks) {
      Sink.take(buf); // expect: double-release
    }
  }
}
