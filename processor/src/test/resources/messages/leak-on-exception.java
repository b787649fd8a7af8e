import dev.custody.*;
import fixture.*;
import java.io.IOException;

class Example {
  static int call() throws IOException {
    Buf buf = Buf.alloc();
    int sum = buf.getChecked(0);
    buf.release();
    return sum;
  }

  static void thrown(int size) {
    Buf buf = Buf.alloc(size);
    if (size == 0) {
      throw new IllegalArgumentException("nothing to send");
    }
    buf.release();
  }

  static class Pair {
    private final Buf first;

    Pair() throws IOException {
      first = Buf.alloc();
      Work.io();
    }

    @Disposes
    void close() {
      first.release();
    }
  }

  static void caught() {
    Buf buf = Buf.alloc();
    try {
      Work.io();
      buf.release();
    } catch (IOException failure) {
      Work.plain();
    }
  }
}
