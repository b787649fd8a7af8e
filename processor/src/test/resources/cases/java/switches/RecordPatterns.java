// since: 21
// Java: record patterns in `instanceof` and `switch` read the components as the accessors do.
package cases.java.switches;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.Owned;
import fixture.Buf;
import fixture.Sink;

class RecordPatterns {
  record Message(String name, Buf body) {
    @Disposes
    void close() {
      body.release();
    }
  }

  record Span(@Borrowed Buf buf, int from) {}

  record Envelope(Message message, int priority) {
    @Disposes
    void close() {
      message.close();
    }
  }

  static int read(Object any) {
    if (any instanceof Message(String name, Buf body)) {
      return name.length() + body.size();
    }
    return 0;
  }

  static void released(Object any) {
    if (any instanceof Message(String name, Buf body)) {
      body.release(); // expect: release-of-borrowed
    }
  }

  static @Owned Buf retained(Message message) {
    return switch (message) {
      case Message(String name, Buf body) when name.isEmpty() -> body.retain();
      case Message(String name, Buf body) -> body.copy();
    };
  }

  static @Owned Buf handedOut(Message message) {
    Buf found =
        switch (message) {
          case Message(String name, Buf body) -> body;
        };
    return found; // expect: return-of-borrowed
  }

  static int nested(Object any) {
    return switch (any) {
      case Envelope(Message(String name, Buf body), int priority) when priority > 0 -> body.size();
      case Envelope(var message, var priority) -> priority;
      default -> 0;
    };
  }

  static void stolen(Object any) {
    if (any instanceof Span(Buf buf, int from)) {
      Sink.take(buf); // expect: steal-of-borrowed
    }
  }

  static int usedAfterClose(Message message) {
    if (message instanceof Message(String name, Buf body)) {
      message.close();
      return body.size(); // expect: dangling-borrow
    }
    return 0;
  }
}
