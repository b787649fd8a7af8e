// A topic retains a message for each subscriber that accepts it; the publisher keeps its own.
package cases.real.events;

import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import dev.custody.Steals;
import dev.custody.When;
import java.util.List;

class PublishToTopic {
  @RefCounted
  interface Message {
    @Retains
    Message retain();

    @Releases
    void release();
  }

  interface Subscriber {
    boolean accept(@Steals(when = When.IF_TRUE) Message message);
  }

  static int wrong(List<Subscriber> subscribers, Message message) {
    int delivered = 0;
    for (Subscriber subscriber : subscribers) {
      if (subscriber.accept(message.retain())) { // expect: leak
        delivered++;
      }
    }
    return delivered;
  }

  static int right(List<Subscriber> subscribers, Message message) {
    int delivered = 0;
    for (Subscriber subscriber : subscribers) {
      message.retain();
      if (subscriber.accept(message)) {
        delivered++;
      } else {
        message.release();
      }
    }
    return delivered;
  }

  static boolean rightFirstTaker(List<Subscriber> subscribers, @Steals Message message) {
    for (Subscriber subscriber : subscribers) {
      if (subscriber.accept(message)) {
        return true;
      }
    }
    message.release();
    return false;
  }

  static boolean wrongFirstTaker(List<Subscriber> subscribers, @Steals Message message) {
    boolean taken = false;
    for (Subscriber subscriber : subscribers) {
      if (subscriber.accept(message)) {
        taken = true;
        break;
      }
    }
    message.release(); // expect: double-release
    return taken;
  }
}
