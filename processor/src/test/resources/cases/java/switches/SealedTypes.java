// since: 21
// Java: an exhaustive `switch` over a sealed counted type has no other way out.
package cases.java.switches;

import dev.custody.Owned;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Steals;

class SealedTypes {
  @RefCounted
  sealed interface Message {
    @Releases
    void release();

    record Ping() implements Message {
      @Override
      public void release() {}
    }

    final class Data implements Message {
      @Override
      public void release() {}

      int size() {
        return 0;
      }
    }
  }

  static native @Owned Message receive();

  static void everyKindReleased() {
    Message message = receive();
    switch (message) {
      case Message.Ping ping -> ping.release();
      case Message.Data data -> data.release();
    }
  }

  static void oneKindForgotten() {
    Message message = receive(); // expect: leak
    switch (message) {
      case Message.Ping ping -> ping.release();
      case Message.Data data -> data.size();
    }
  }

  static int sizeOf(@Steals Message message) {
    return switch (message) {
      case Message.Ping ping -> {
        ping.release();
        yield 0;
      }
      case Message.Data data -> {
        int size = data.size();
        data.release();
        yield size;
      }
    };
  }

  static int sizeOfForgotten(@Steals Message message) { // expect: leak
    return switch (message) {
      case Message.Ping ping -> 0;
      case Message.Data data -> {
        int size = data.size();
        data.release();
        yield size;
      }
    };
  }
}
