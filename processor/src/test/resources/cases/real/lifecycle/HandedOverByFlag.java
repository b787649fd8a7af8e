// A boolean tells whether the object was handed over; the cleanup at the end goes by it.
package cases.real.lifecycle;

import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Steals;
import java.io.IOException;

class HandedOverByFlag {
  @RefCounted
  interface Channel {
    void connect(String host) throws IOException;

    boolean isSecure();

    @Releases
    void close();
  }

  interface Provider {
    Channel open();
  }

  interface Loop {
    void register(@Steals Channel channel);
  }

  static boolean wrong(Provider provider, Loop loop, String host) throws IOException {
    Channel channel = provider.open(); // expect: leak-on-exception
    boolean connected = false;
    try {
      channel.connect(host);
      connected = true;
      loop.register(channel);
      return true;
    } finally {
      if (connected) {
        channel.close(); // expect: double-release
      }
    }
  }

  static boolean right(Provider provider, Loop loop, String host) throws IOException {
    Channel channel = provider.open();
    boolean handedOver = false;
    try {
      channel.connect(host);
      if (channel.isSecure()) {
        handedOver = true;
        loop.register(channel);
      }
    } finally {
      if (!handedOver) {
        channel.close();
      }
    }
    return handedOver;
  }

  static Channel rightReturned(Provider provider, String host) throws IOException {
    Channel channel = provider.open();
    Channel result = null;
    try {
      channel.connect(host);
      if (!channel.isSecure()) {
        throw new IOException("not secure: " + host);
      }
      result = channel;
    } finally {
      if (result == null) {
        channel.close();
      }
    }
    return result;
  }
}
