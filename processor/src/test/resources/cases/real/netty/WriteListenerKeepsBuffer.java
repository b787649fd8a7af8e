// A completion listener runs when the write is done, long after the request buffer was lent.
package cases.real.netty;

import dev.custody.Steals;
import fixture.Buf;

class WriteListenerKeepsBuffer {
  interface Listener {
    void operationComplete(boolean success);
  }

  interface Channel {
    void write(@Steals Buf msg);

    void onFlushed(Listener listener);
  }

  private static void report(int size) {
    System.err.println("write of " + size + " bytes failed");
  }

  void wrong(Channel channel, Buf request) {
    channel.onFlushed(
        success -> {
          if (!success) {
            report(request.size()); // expect: borrowed-escape
          }
        });
    channel.write(request.retain());
  }

  void right(Channel channel, Buf request) {
    int size = request.size();
    channel.onFlushed(
        success -> {
          if (!success) {
            report(size);
          }
        });
    channel.write(request.retain());
  }

  void rightKeepsItsOwn(Channel channel, Buf request) {
    Buf kept = request.retain();
    channel.onFlushed(
        success -> {
          if (!success) {
            report(kept.size());
          }
          kept.release();
        });
    channel.write(request.retain());
  }
}
