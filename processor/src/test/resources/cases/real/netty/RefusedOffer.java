// A bounded outbound queue refuses when it is full; what it refused is still the caller's.
package cases.real.netty;

import dev.custody.Steals;
import dev.custody.When;
import fixture.Buf;

class RefusedOffer {
  interface OutboundQueue {
    boolean offer(@Steals(when = When.IF_TRUE) Buf frame);

    void block();
  }

  private int dropped;

  void wrong(OutboundQueue queue, Buf frame) {
    queue.offer(frame.retain()); // expect: leak
  }

  void wrongCounts(OutboundQueue queue, @Steals Buf frame) { // expect: leak
    if (!queue.offer(frame)) {
      dropped++;
    }
  }

  void right(OutboundQueue queue, @Steals Buf frame) {
    if (!queue.offer(frame)) {
      dropped++;
      frame.release();
    }
  }

  void rightInsists(OutboundQueue queue, @Steals Buf frame) {
    while (!queue.offer(frame)) {
      queue.block();
    }
  }

  void rightRemembers(OutboundQueue queue, Buf frame) {
    Buf own = frame.retain();
    boolean taken = queue.offer(own);
    if (taken) {
      return;
    }
    own.release();
  }
}
