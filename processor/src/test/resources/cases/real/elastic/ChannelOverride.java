// One transport channel releases the response that the interface only lends to it.
package cases.real.elastic;

import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import dev.custody.Steals;

class ChannelOverride {
  @RefCounted
  interface Response {
    @Retains
    void incRef();

    @Releases
    void decRef();

    int bytes();
  }

  interface Channel {
    void sendResponse(Response response);
  }

  static class DirectChannel implements Channel {
    private int sent;

    @Override
    public void sendResponse(@Steals Response response) { // expect: override-mismatch
      sent += response.bytes();
      response.decRef();
    }
  }

  static class CountingChannel implements Channel {
    private int sent;

    @Override
    public void sendResponse(Response response) {
      sent += response.bytes();
    }
  }

  static class WrongChannel implements Channel {
    @Override
    public void sendResponse(Response response) {
      response.decRef(); // expect: release-of-borrowed
    }
  }

  static void rightCaller(Channel channel, @Steals Response response) {
    try {
      channel.sendResponse(response);
    } finally {
      response.decRef();
    }
  }

  static void wrongCaller(Channel channel, @Steals Response response) { // expect: leak
    channel.sendResponse(response);
  }
}
