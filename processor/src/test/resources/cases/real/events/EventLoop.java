// An event loop takes one event after the other; each kind has its own way to be done with.
package cases.real.events;

import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Steals;
import fixture.Nullable;

class EventLoop {
  enum Kind {
    DATA,
    WAKE_UP,
    SHUT_DOWN
  }

  @RefCounted
  interface Event {
    Kind kind();

    @Releases
    void release();
  }

  interface Selector {
    @Nullable
    Event poll();

    void block();
  }

  interface Handler {
    void handle(@Steals Event event);
  }

  static void wrong(Selector selector, Handler handler) {
    while (true) {
      Event event = selector.poll(); // expect: leak
      if (event == null) {
        selector.block();
        continue;
      }
      switch (event.kind()) {
        case DATA:
          handler.handle(event);
          break;
        case WAKE_UP:
          break;
        default:
          event.release();
          return;
      }
    }
  }

  static void wrongShutDown(Selector selector, Handler handler) {
    boolean running = true;
    while (running) {
      Event event = selector.poll(); // expect: leak
      if (event == null) {
        selector.block();
      } else if (event.kind() == Kind.SHUT_DOWN) {
        running = false;
      } else {
        handler.handle(event);
      }
    }
  }

  static void right(Selector selector, Handler handler) {
    for (; ; ) {
      Event event = selector.poll();
      if (event == null) {
        selector.block();
        continue;
      }
      switch (event.kind()) {
        case DATA:
          handler.handle(event);
          continue;
        case WAKE_UP:
          event.release();
          continue;
        default:
          event.release();
          return;
      }
    }
  }
}
