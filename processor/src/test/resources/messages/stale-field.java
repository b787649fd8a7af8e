import dev.custody.*;
import fixture.*;
import java.util.List;

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

  static void ofAnother(Session session) {
    session.pending.release();
  }

  static void ofAnElement(List<Session> sessions) {
    sessions.get(0).pending.release();
  }
}
