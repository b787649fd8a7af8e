import dev.custody.*;
import fixture.*;

class Example {
  static class Session {
    private Buf pending;

    void drop() {
      pending.release();
    }

    void send() {
      if (pending != null) {
        Sink.take(pending);
      }
    }

    @Disposes
    void close() {
      if (pending != null) {
        pending.release();
      }
    }
  }
}
