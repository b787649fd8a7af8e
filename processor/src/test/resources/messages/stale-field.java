import dev.custody.*;
import fixture.*;
import java.util.ArrayList;
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

  static class Queue {
    private final List<Buf> waiting = new ArrayList<>();

    void drop() {
      for (Buf buf : waiting) {
        buf.release();
      }
    }

    @Disposes
    void close() {
      waiting.forEach(Buf::release);
    }
  }
}
