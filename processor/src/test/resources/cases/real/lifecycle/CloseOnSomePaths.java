// A disposer skips the release in one of its branches, and an object of that kind never lets go.
package cases.real.lifecycle;

import dev.custody.Disposes;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Steals;

class CloseOnSomePaths {
  @RefCounted
  interface Buffer {
    int pending();

    @Releases
    void release();
  }

  interface Output {
    void write(Buffer buffer);
  }

  static class WrongWriter {
    private final Output out;
    private Buffer buffer; // expect: owned-field-leak

    WrongWriter(Output out, @Steals Buffer buffer) {
      this.out = out;
      this.buffer = buffer;
    }

    @Disposes
    void close() {
      if (buffer.pending() == 0) {
        return;
      }
      out.write(buffer);
      buffer.release();
      buffer = null;
    }
  }

  static class RightWriter {
    private final Output out;
    private Buffer buffer;

    RightWriter(Output out, @Steals Buffer buffer) {
      this.out = out;
      this.buffer = buffer;
    }

    @Disposes
    void close() {
      Buffer last = buffer;
      buffer = null;
      if (last == null) {
        return;
      }
      try {
        if (last.pending() > 0) {
          out.write(last);
        }
      } finally {
        last.release();
      }
    }
  }
}
