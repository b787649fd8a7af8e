// Messages wait in a heap; the one that is looked at stays there, the one that is taken does not.
package cases.real.structures;

import dev.custody.Disposes;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Steals;
import java.util.Comparator;
import java.util.PriorityQueue;

class PriorityOfMessages {
  @RefCounted
  interface Message {
    long due();

    @Releases
    void release();
  }

  interface Handler {
    void handle(@Steals Message message);
  }

  private final PriorityQueue<Message> waiting =
      new PriorityQueue<>(Comparator.comparingLong(Message::due));

  void schedule(@Steals Message message) {
    waiting.add(message);
  }

  void wrong(Handler handler, long now) {
    Message next = waiting.peek();
    if (next != null && next.due() <= now) {
      handler.handle(next); // expect: steal-of-borrowed
    }
  }

  void right(Handler handler, long now) {
    Message next = waiting.peek();
    if (next == null || next.due() > now) {
      return;
    }
    Message taken = waiting.poll();
    if (taken != null) {
      handler.handle(taken);
    }
  }

  @Disposes
  void close() {
    Message message;
    while ((message = waiting.poll()) != null) {
      message.release();
    }
  }
}
