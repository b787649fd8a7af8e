// Queued writes are flushed; when the channel closes in between, the polled one is forgotten.
package cases.real.netty;

import dev.custody.Disposes;
import dev.custody.Steals;
import fixture.Buf;
import java.util.ArrayDeque;
import java.util.Queue;

class PendingWrites {
  interface Channel {
    boolean isOpen();

    void write(@Steals Buf msg);
  }

  private final Queue<Buf> pending = new ArrayDeque<>();
  private final Channel channel;

  PendingWrites(Channel channel) {
    this.channel = channel;
  }

  void enqueue(Buf msg) {
    pending.add(msg.retain());
  }

  void wrong() {
    Buf next;
    while ((next = pending.poll()) != null) { // expect: leak
      if (!channel.isOpen()) {
        return;
      }
      channel.write(next);
    }
  }

  void right() {
    Buf next;
    while ((next = pending.poll()) != null) {
      if (channel.isOpen()) {
        channel.write(next);
      } else {
        next.release();
      }
    }
  }

  void rightPeeks() {
    while (channel.isOpen()) {
      Buf next = pending.poll();
      if (next == null) {
        return;
      }
      channel.write(next);
    }
  }

  @Disposes
  void close() {
    Buf next;
    while ((next = pending.poll()) != null) {
      next.release();
    }
  }
}
