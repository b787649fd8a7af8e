// The size of a written buffer is logged after the write, when the pipeline owns (and freed) it.
package cases.real.netty;

import dev.custody.Steals;
import fixture.Buf;

class LogAfterWrite {
  interface Channel {
    void writeAndFlush(@Steals Object msg);

    boolean isActive();
  }

  private long sent;

  void wrong(Channel channel, @Steals Buf reply) {
    if (!channel.isActive()) {
      reply.release();
      return;
    }
    channel.writeAndFlush(reply);
    sent += reply.size(); // expect: use-after-steal
  }

  void right(Channel channel, @Steals Buf reply) {
    if (!channel.isActive()) {
      reply.release();
      return;
    }
    int size = reply.size();
    channel.writeAndFlush(reply);
    sent += size;
  }
}
