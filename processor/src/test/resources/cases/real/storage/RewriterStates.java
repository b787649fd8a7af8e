// A rewriter commits or aborts: each of the states must dispose of what it opened.
package cases.real.storage;

import dev.custody.Disposes;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Steals;
import java.io.IOException;

class RewriterStates {
  @RefCounted
  interface Table {
    @Releases
    void drop();
  }

  interface Live {
    void replace(@Steals Table table);
  }

  enum State {
    WRITING,
    PREPARED,
    COMMITTED
  }

  static class Rewriter {
    private final Live live;
    private Table output;
    private State state = State.WRITING;

    Rewriter(Live live, @Steals Table output) {
      this.live = live;
      this.output = output;
    }

    void prepare() throws IOException {
      if (state != State.WRITING) {
        throw new IOException("in state " + state);
      }
      state = State.PREPARED;
    }

    void wrongCommit() {
      state = State.COMMITTED;
      live.replace(output); // expect: stale-field
    }

    void rightCommit() {
      state = State.COMMITTED;
      live.replace(output);
      output = null;
    }

    void rightAbort() {
      switch (state) {
        case WRITING:
        case PREPARED:
          if (output != null) {
            output.drop();
            output = null;
          }
          break;
        default:
          break;
      }
    }

    @Disposes
    void close() {
      if (output != null) {
        output.drop();
      }
    }
  }
}
