// One message goes to many channels, each of which consumes one reference.
package cases.real.netty;

import dev.custody.Steals;
import fixture.Buf;
import java.util.List;

class FanOutToSubscribers {
  interface Channel {
    void write(@Steals Buf msg);
  }

  static void wrongKeepsItsOwn(@Steals Buf msg, List<Channel> subscribers) { // expect: leak
    for (Channel subscriber : subscribers) {
      subscriber.write(msg.retain());
    }
  }

  static void wrongSharesOne(@Steals Buf msg, List<Channel> subscribers) { // expect: leak
    for (Channel subscriber : subscribers) {
      subscriber.write(msg); // expect: double-release
    }
  }

  static void right(@Steals Buf msg, List<Channel> subscribers) {
    for (Channel subscriber : subscribers) {
      subscriber.write(msg.retain());
    }
    msg.release();
  }

  static void rightBorrowed(Buf msg, List<Channel> subscribers) {
    for (Channel subscriber : subscribers) {
      subscriber.write(msg.retain());
    }
  }
}
