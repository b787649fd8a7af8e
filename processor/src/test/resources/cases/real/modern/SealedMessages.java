// since: 21
// A switch over the kinds of a sealed, counted message: one of the branches does nothing with it.
package cases.real.modern;

import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import dev.custody.Steals;

class SealedMessages {
  @RefCounted
  sealed interface Message permits Data, Ping, Close {
    @Retains
    Message retain();

    @Releases
    void release();
  }

  non-sealed interface Data extends Message {
    int length();
  }

  non-sealed interface Ping extends Message {}

  non-sealed interface Close extends Message {
    int code();
  }

  interface Peer {
    void deliver(@Steals Data data);

    void pong(@Steals Ping ping);

    void closed(int code);
  }

  static void wrong(Peer peer, @Steals Message message) { // expect: leak
    switch (message) {
      case Data data -> peer.deliver(data);
      case Ping ping -> peer.pong(ping);
      case Close close -> peer.closed(close.code());
    }
  }

  static void right(Peer peer, @Steals Message message) {
    switch (message) {
      case Data data when data.length() == 0 -> data.release();
      case Data data -> peer.deliver(data);
      case Ping ping -> peer.pong(ping);
      case Close close -> {
        int code = close.code();
        close.release();
        peer.closed(code);
      }
    }
  }

  static int wrongBorrowed(Peer peer, Message message) {
    return switch (message) {
      case Data data -> {
        peer.deliver(data); // expect: steal-of-borrowed
        yield 1;
      }
      case Ping ping -> 2;
      case Close close -> close.code();
    };
  }

  static int rightBorrowed(Peer peer, Message message) {
    return switch (message) {
      case Data data -> {
        data.retain();
        peer.deliver(data);
        yield 1;
      }
      case Ping ping -> 2;
      case Close close -> close.code();
    };
  }
}
