// When a constructor leaves by an exception, what its fields hold is leaked, unless it was
// discarded.
package cases.spec.analysis;

import dev.custody.Disposes;
import dev.custody.Steals;
import fixture.Buf;
import fixture.Work;
import java.io.IOException;

class ConstructorFails {
  static final class Pair {
    private final Buf first;
    private final Buf second;

    Pair() throws IOException {
      first = Buf.alloc(); // expect: leak-on-exception
      second = Buf.allocChecked();
    }

    Pair(int size) throws IOException {
      first = Buf.alloc(size);
      try {
        second = Buf.allocChecked();
      } catch (IOException e) {
        first.release();
        throw e;
      }
    }

    Pair(
        @Steals Buf first, // expect: leak-on-exception
        boolean checked)
        throws IOException {
      this.first = first;
      this.second = Buf.allocChecked();
    }

    @Disposes
    void close() {
      first.release();
      second.release();
    }
  }

  static final class Initialized {
    private final Buf buf = Buf.alloc(); // expect: leak-on-exception

    Initialized() throws IOException {
      Work.io();
    }

    @Disposes
    void close() {
      buf.release();
    }
  }

  static final class InitializedAndDiscarded {
    private final Buf buf = Buf.alloc();

    InitializedAndDiscarded() throws IOException {
      try {
        Work.io();
      } catch (IOException e) {
        buf.release();
        throw e;
      }
    }

    @Disposes
    void close() {
      buf.release();
    }
  }

  static final class ClosedOnFailure {
    private final Buf buf;

    ClosedOnFailure(@Steals Buf buf) throws IOException {
      this.buf = buf;
      try {
        Work.io();
      } catch (IOException e) {
        close();
        throw e;
      }
    }

    @Disposes
    void close() {
      buf.release();
    }
  }
}
