// A pooled connection resets itself before it goes back, and does not go back when that fails.
package cases.real.pools;

import dev.custody.Disposes;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Steals;
import java.io.IOException;

class ResetBeforeReturn {
  @RefCounted
  interface Session {
    void reset() throws IOException;

    void sync() throws IOException;

    @Releases
    void returnToPool();
  }

  static class WrongPooledSession {
    private final Session session; // expect: owned-field-leak

    WrongPooledSession(@Steals Session session) {
      this.session = session;
    }

    @Disposes
    void close() throws IOException {
      session.reset();
      session.sync();
      session.returnToPool();
    }
  }

  static class RightPooledSession {
    private final Session session;

    RightPooledSession(@Steals Session session) {
      this.session = session;
    }

    @Disposes
    void close() throws IOException {
      try {
        session.reset();
        session.sync();
      } finally {
        session.returnToPool();
      }
    }
  }
}
