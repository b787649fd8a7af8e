// A discard settles the most recent acquisition first, so a leftover is reported at the oldest one.
package cases.spec.vocabulary;

import dev.custody.Borrowed;
import fixture.Buf;
import fixture.Sink;

class MostRecentSettledFirst {
  static void everyWriteSettlesItsOwnRetain(@Borrowed Buf msg, int readers) {
    for (int i = 0; i < readers; i++) {
      Sink.take(msg.retain());
    }
  }

  static void ownedAndBroadcast(int readers) {
    Buf msg = Buf.alloc();
    for (int i = 0; i < readers; i++) {
      Sink.take(msg.retain());
    }
    msg.release();
  }

  static void broadcastButNotReleased(int readers) {
    Buf msg = Buf.alloc(); // expect: leak
    for (int i = 0; i < readers; i++) {
      Sink.take(msg.retain());
    }
  }

  static void leftoverOfTwoRetains(@Borrowed Buf msg) {
    msg.retain(); // expect: leak
    msg.retain();
    msg.release();
  }

  static void retainedForNobody(@Borrowed Buf msg) {
    msg.retain(); // expect: leak
    msg.size();
  }
}
