// One heartbeat frame serves all connections, so each write needs a reference of its own.
package cases.real.netty;

import dev.custody.Borrowed;
import dev.custody.Steals;
import fixture.Buf;
import java.util.Collection;

class SharedHeartbeat {
  interface Channel {
    void write(@Steals Buf msg);

    boolean isWritable();
  }

  private static final Buf PING = Buf.alloc(1);

  static @Borrowed Buf ping() {
    return PING;
  }

  static void wrong(Channel channel) {
    if (channel.isWritable()) {
      channel.write(ping()); // expect: steal-of-borrowed
    }
  }

  static void right(Channel channel) {
    if (channel.isWritable()) {
      channel.write(ping().retain());
    }
  }

  static void rightAll(Collection<Channel> channels) {
    for (Channel channel : channels) {
      if (!channel.isWritable()) {
        continue;
      }
      channel.write(PING.retain());
    }
  }
}
